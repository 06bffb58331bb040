package org.marquee.ear.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody before the pages, in a real browser. When he leaves, no page may have broken or complained. */
public final class Visitor implements AutoCloseable {
    private static final int SERVER_FAILURE = 500;

    private final BrowserContext window;
    private final Page page;
    private final List<String> refused = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int loaded;

    private Visitor(MarqueeServer server) {
        window = Browser.window(server);
        page = window.newPage();
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onLoad(anew -> loaded++);
        page.navigate("/");
    }

    /** Somebody nobody knows yet; he stands before the sign-in page. */
    public static Visitor at(MarqueeServer server) {
        return new Visitor(server);
    }

    /** A demonstration user who has signed in. */
    public static Visitor signedIn(MarqueeServer server, String user) {
        Visitor visitor = at(server);
        visitor.signIn(user, MarqueeSetup.PASSWORD);
        assertThat(visitor.page.title()).isEqualTo("My day · Marquee");
        return visitor;
    }

    /** Fills in the sign-in page, which must be open, with the right password. */
    public void signIn(String user) {
        signIn(user, MarqueeSetup.PASSWORD);
    }

    /** Fills in the sign-in page, which must be open. */
    public void signIn(String user, String password) {
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(password);
        press("Sign in");
    }

    /** The page that is open. */
    public Page page() {
        return page;
    }

    /** Opens an address of the server, as {@code /lead/list.xhtml}, and returns the status of the answer. */
    public int open(String address) {
        return page.navigate(address).status();
    }

    /** Presses a button that loads a page anew, and waits for that page. */
    public void press(String button) {
        leave(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /**
     * Follows a link, and waits for the page it leads to. Found by its text: under the tests' Turkish language the library
     * spells the role of a link without its dot.
     */
    public void follow(String link) {
        leave(page.locator("a:text-is(\"" + link + "\")"));
    }

    /** Clicks what loads a page anew, and waits for that page. */
    public void leave(Locator by) {
        int before = loaded;
        by.click();
        page.waitForCondition(() -> loaded > before);
    }

    /** What a reader sees of the page. */
    public String text() {
        return page.innerText("main");
    }

    private void note(Response response) {
        if (response.status() >= SERVER_FAILURE) {
            complaints.add(response.status() + " at " + response.url());
        }
        if (response.request().isNavigationRequest()) {
            refused.add(response.url());
        }
    }

    /** A page that is refused as a whole is said on the console too, and is no fault of a page. */
    private void note(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        boolean refusal = message.text().startsWith("Failed to load resource")
                && refused.stream().anyMatch(message.location()::startsWith);
        if (bad && !refusal) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    @Override
    public void close() {
        window.close();
        assertThat(complaints).as("what pages complained of").isEmpty();
    }
}
