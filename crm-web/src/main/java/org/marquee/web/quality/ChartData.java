package org.marquee.web.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.quality.estimate.Bin;
import org.marquee.routing.quality.estimate.Share;
import org.marquee.routing.quality.threshold.Point;
import org.marquee.web.words.Words;

/** The charts as the chart library takes them; colours are the names of tokens, which its extender looks up. */
final class ChartData {
    private static final String ACCENT = "--accent-line";
    private static final String SUCCESS = "--success-text";
    private static final String WARNING = "--warning-text";
    private static final String QUIET = "--line-strong";

    private ChartData() {}

    private record Chart(String type, Data data, Options options) {}

    private record Data(List<Line> datasets) {}

    private record Options(boolean responsive, boolean maintainAspectRatio, boolean animation) {}

    private record At(Double x, Double y) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String label,
            List<At> data,
            String borderColor,
            List<Integer> borderDash,
            int pointRadius,
            int borderWidth) {}

    /** Stated probability against what was found, with the interval of each point and the line on which all would lie. */
    static String reliability(List<Bin> bins) {
        List<Bin> told = bins.stream().filter(bin -> !bin.found().tooFew()).toList();
        List<At> spans = new ArrayList<>();
        told.forEach(bin -> {
            spans.add(new At(bin.stated(), bin.found().interval().low()));
            spans.add(new At(bin.stated(), bin.found().interval().high()));
            spans.add(new At(bin.stated(), null));
        });
        return chart(List.of(
                new Line(
                        Words.of("quality.chart.found"),
                        told.stream()
                                .map(bin -> new At(bin.stated(), bin.found().share()))
                                .toList(),
                        ACCENT,
                        null,
                        5,
                        2),
                new Line(Words.of("quality.chart.interval"), spans, ACCENT, null, 0, 1),
                new Line(
                        Words.of("quality.chart.ideal"),
                        List.of(new At(0.0, 0.0), new At(1.0, 1.0)),
                        QUIET,
                        List.of(6, 4),
                        0,
                        1)));
    }

    /** Precision, recall and what needs no people, by the threshold for matching; {@code inForce} is marked. */
    static String curve(List<Point> curve, double inForce) {
        return chart(Stream.of(
                        line("quality.precision", SUCCESS, curve.stream().map(point -> at(point, point.precision()))),
                        line("quality.recall", ACCENT, curve.stream().map(point -> at(point, point.recall()))),
                        line(
                                "thresholds.byItself",
                                WARNING,
                                curve.stream().map(point -> new At(point.convertFrom(), point.byItself()))),
                        new Line(
                                Words.of("thresholds.inForce"),
                                List.of(new At(inForce, 0.0), new At(inForce, 1.0)),
                                QUIET,
                                List.of(6, 4),
                                0,
                                1))
                .filter(line -> !line.data().isEmpty())
                .toList());
    }

    private static At at(Point point, Share share) {
        return new At(point.convertFrom(), share.tooFew() ? null : share.share());
    }

    private static Line line(String words, String colour, Stream<At> points) {
        return new Line(
                Words.of(words), points.filter(point -> point.y() != null).toList(), colour, null, 3, 2);
    }

    private static String chart(List<Line> lines) {
        return StoredJson.write(new Chart("scatter", new Data(lines), new Options(true, false, false)));
    }
}
