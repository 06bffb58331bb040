package org.marquee.ear.pictures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

/** What operations do before pictures are taken, so that there is something to be seen. */
final class WorkOfOperations {
    private static final int LEFT = 4;
    private static final int MOST_KEYS = 9;
    private static final Pattern FACTS = Pattern.compile(" · ");

    private WorkOfOperations() {}

    /** Labels the newest sample but for a few leads, and answers with the address at which the rest is labelled. */
    static String labelMostOfTheSample(MarqueeServer server) {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            Locator begin = page.locator("a:text-is('Label the sample')");
            Await.until(
                    () -> {
                        operations.open("/quality/quality.xhtml");
                        return begin.count();
                    },
                    drawn -> drawn > 0);
            operations.leave(begin);
            String address = page.url().substring(server.address().length());
            int drawn = Integer.parseInt(page.locator(".label-progress").getAttribute("max"));
            for (int i = 0; i < drawn - LEFT; i++) {
                String before = page.url();
                page.keyboard().press(answer(page));
                page.waitForURL(url -> !url.equals(before));
                page.waitForLoadState();
            }
            return address;
        }
    }

    /** The key of the account with the mail domain or the name that was typed; none of ours otherwise. */
    private static String answer(Page page) {
        String typed = page.locator(".label-columns .facts").innerText().toLowerCase(Locale.ROOT);
        List<String> choices = page.locator(".label-choice").allInnerTexts();
        for (int i = 0; i < Math.min(MOST_KEYS, choices.size()); i++) {
            List<String> lines = choices.get(i).toLowerCase(Locale.ROOT).lines().toList();
            String unit = lines.get(0)
                    .substring(lines.get(0).lastIndexOf(" - ") + 1)
                    .replace("- ", "")
                    .strip();
            boolean known = FACTS.splitAsStream(String.join(" · ", lines))
                    .anyMatch(fact -> fact.contains(".") && typed.contains("@" + fact));
            if (known || typed.contains(unit)) {
                return Integer.toString(i + 1);
            }
        }
        return "0";
    }

    /** The address of a pair that the weekly scan found; {@code one} is the beginning of the name of one of the two. */
    static String pair(MarqueeServer server, String one) {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Locator row = operations
                    .page()
                    .locator(".inbox-rows a", new Page.LocatorOptions().setHasText(one))
                    .first();
            Await.until(
                    () -> {
                        operations.open("/duplicate/queue.xhtml");
                        boolean isThrough =
                                operations.page().locator(".scan").innerText().contains("Last scan");
                        return isThrough && row.count() > 0;
                    },
                    found -> found);
            return row.getAttribute("href");
        }
    }
}
