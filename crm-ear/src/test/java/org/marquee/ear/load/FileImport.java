package org.marquee.ear.load;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;

/** Hands in leads as one CSV file and waits until the last row has gone in. */
final class FileImport {
    private static final String BORDER = "border-of-the-load-program";
    private static final List<String> COLUMNS =
            List.of("firstName", "lastName", "email", "company", "jobTitle", "city", "state", "postalCode", "country");

    private final Api operations;
    private final LeadStream leads;

    FileImport(Api operations, LeadStream leads) {
        this.operations = operations;
        this.leads = leads;
    }

    /** From the upload's first byte to the last row's end. */
    Duration run(int rows) throws InterruptedException {
        byte[] form = form(rows);
        long start = System.nanoTime();
        Answer accepted = operations.send(
                "POST",
                "/imports",
                BodyPublishers.ofByteArray(form),
                "Content-Type",
                "multipart/form-data; boundary=" + BORDER);
        if (accepted.status() != 202) {
            throw new IllegalStateException(accepted.status() + ": " + accepted.body());
        }
        String path = "/imports/" + accepted.json().get("id").asLong();
        Answer report = operations.get(path);
        while (report.json().get("finishedAt").isNull()) {
            TimeUnit.MILLISECONDS.sleep(100);
            report = operations.get(path);
        }
        if (report.json().get("created").asInt() != rows) {
            throw new IllegalStateException("not every row became a lead: " + report.body());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private byte[] form(int rows) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "kind\"", "leads");
        part(form, "file\"; filename=\"load.csv\"", file(rows));
        form.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String name, String content) {
        String part =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n%s\r\n".formatted(BORDER, name, content);
        form.writeBytes(part.getBytes(StandardCharsets.UTF_8));
    }

    private String file(int rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", COLUMNS));
        for (int i = 0; i < rows; i++) {
            Map<String, String> lead = leads.next();
            lines.add(String.join(
                    ",",
                    COLUMNS.stream()
                            .map(column -> '"' + lead.getOrDefault(column, "") + '"')
                            .toList()));
        }
        return String.join("\r\n", lines);
    }
}
