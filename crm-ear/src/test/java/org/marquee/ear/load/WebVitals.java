package org.marquee.ear.load;

import com.microsoft.playwright.Page;

/** What the browser itself says of how quick a page was, by the names of the Web Vitals; in milliseconds. */
final class WebVitals {
    private static final String LISTEN = """
            window.interactions = [];
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) {
                if (entry.interactionId) {
                  window.interactions.push(entry.duration);
                }
              }
            }).observe({ type: 'event', durationThreshold: 16, buffered: true });
            """;

    private static final String LARGEST_PAINT = """
            () => new Promise(resolve => {
              let latest = 0;
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  latest = entry.startTime;
                }
              }).observe({ type: 'largest-contentful-paint', buffered: true });
              requestAnimationFrame(() => setTimeout(() => resolve(latest), 100));
            })
            """;

    /** Entries come a frame after the paint that they tell of. */
    private static final String SLOWEST = """
            () => new Promise(resolve => setTimeout(() => resolve(Math.max(0, ...window.interactions)), 200))
            """;

    private WebVitals() {}

    /** From now on every page that is opened keeps how long its interactions took. */
    static void listen(Page page) {
        page.addInitScript(LISTEN);
    }

    /** Opens the address and returns when its largest content was painted (LCP). */
    static double paint(Page page, String address) {
        page.navigate(address);
        return number(page.evaluate(LARGEST_PAINT));
    }

    /** From an input to the next paint, the slowest on this page so far (INP of a short visit); 0 below 16. */
    static double slowestInteraction(Page page) {
        return number(page.evaluate(SLOWEST));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
