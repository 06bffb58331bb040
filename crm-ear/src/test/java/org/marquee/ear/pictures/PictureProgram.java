package org.marquee.ear.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;
import org.marquee.ear.harness.Visitor;

/** Takes every picture of the album, on a desk and on a phone, in light and in dark. */
public final class PictureProgram {
    private static final Path FOLDER = Path.of("..", "docs", "screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private PictureProgram() {}

    /** Writes PNG files; the arguments are the names of the pictures to take, none for all. */
    public static void main(String[] arguments) {
        try (MarqueeServer server =
                MarqueeSetup.on(DatabaseKind.H2).withDemonstrationData().start()) {
            List<Picture> album = Album.of(server).stream()
                    .filter(picture ->
                            arguments.length == 0 || List.of(arguments).contains(picture.name()))
                    .toList();
            for (Picture picture : album) {
                for (int width : List.of(DESK, PHONE)) {
                    for (String theme : List.of("light", "dark")) {
                        take(server, picture, width, theme);
                    }
                }
            }
        }
        // The browser's driver keeps a thread that would never let this end.
        System.exit(0);
    }

    private static void take(MarqueeServer server, Picture picture, int width, String theme) {
        try (Visitor visitor = Visitor.signedIn(server, picture.user())) {
            Page page = visitor.page();
            page.context().addCookies(List.of(new Cookie("marquee-theme", theme).setUrl(server.address())));
            page.setViewportSize(width, width == PHONE ? 844 : 800);
            visitor.open(picture.address());
            picture.doing().accept(page);
            page.evaluate("document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve("%s-%d-%s.png".formatted(picture.name(), width, theme))));
        }
    }
}
