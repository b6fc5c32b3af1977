package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

/** What becomes of a page when the session behind it ends. */
class EndOfSessionIT extends InBrowser {

    private static final String LOG = "phd/2/log";
    private static final String WORDS = "What happened?";
    private static final String ENDED = "You are no longer signed in";
    private static final String SESSION = "JSESSIONID";

    @Test
    void what_was_typed_is_there_after_signing_in_again() {
        var reader = signIn("f.meijer");
        reader.goTo(LOG);
        reader.field(WORDS).fill("Read the proofs,");
        reader.sees("Draft saved");
        loseSession(reader.page());

        reader.field(WORDS).pressSequentially(" and the answers of the reviewers.");

        assertThat(reader.page().getByText(ENDED)).isVisible();
        reader.page().keyboard().press("Escape");
        reader.page().waitForURL(url -> url.contains("/login"));
        reader.field("User name or e-mail").fill("f.meijer");
        reader.field("Password").fill("example");
        reader.page().locator("button[type=submit]").click();
        reader.page().waitForURL(url -> url.contains(LOG));
        assertThat(reader.field(WORDS)).hasValue("Read the proofs, and the answers of the reviewers.");
    }

    @Test
    void a_form_stays_as_it_was_filled_in_until_the_reader_goes() {
        var reader = signIn("f.meijer");
        reader.goTo("phd/2/education");
        reader.press("New item");
        reader.inDialog("Title").fill("Academic writing");
        loseSession(reader.page());

        reader.press("Plan item");

        assertThat(reader.page().getByText(ENDED)).isVisible();
        assertThat(reader.inDialog("Title")).hasValue("Academic writing");
    }

    @Test
    void going_back_after_signing_out_shows_nothing_of_who_was_there() {
        var reader = nobody(Look.DESKTOP);
        // A page to come back to by the second step, even if signing out has taken the place of the last one.
        reader.page().navigate("/login");
        reader.signIn("r.vos");
        reader.goTo("phd/1/log");
        reader.page().keyboard().press("Control+K");
        assertThat(reader.page().locator("#palette-field")).isFocused();
        reader.page().keyboard().type("Sign out");
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL(url -> url.contains("/login"));

        for (int i = 0; i < 2; i++) {
            reader.page().goBack();
            assertThat(reader.page().locator("button[type=submit]")).isVisible();
            assertThat(reader.page().getByText("My trajectory")).hasCount(0);
            assertThat(reader.page().locator(".log-list")).hasCount(0);
            assertThat(reader.page()).hasURL(address() + "/login");
        }
    }

    /** As if nothing had been heard of this reader for a long time. */
    private static void loseSession(Page page) {
        var ended = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> new Cookie(SESSION, "0".repeat(cookie.value.length()))
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
        page.context().addCookies(ended);
    }
}
