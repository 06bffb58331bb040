package org.marquee.ear.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium that nobody sees, one for all tests of a run; {@link Visitor} is how tests use it. */
final class Browser {
    private static final List<String> OPTIONS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage");

    private Browser() {}

    private static final class Running {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final com.microsoft.playwright.Browser CHROMIUM = start(InstalledChromium.path());

        private static com.microsoft.playwright.Browser start(Path executable) {
            com.microsoft.playwright.Browser browser = PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(OPTIONS));
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "end-of-browser"));
            return browser;
        }
    }

    /** A window of somebody who was never here, without cookies. */
    static BrowserContext window(MarqueeServer server) {
        return Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address())
                .setLocale("en-US"));
    }
}
