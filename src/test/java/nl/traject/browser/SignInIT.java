package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Signing in when something has happened to the page meanwhile: always answered, and never by a bare 403. */
class SignInIT extends InBrowser {

    private static final String AGAIN = "Sign in once more";

    @Test
    void a_page_whose_session_has_ended_still_signs_in() {
        var reader = nobody(Look.DESKTOP);
        reader.page().navigate("/login");
        assertThat(reader.field("Password")).isVisible();
        reader.page().context().clearCookies();

        fill(reader.page(), "r.vos");
        submit(reader.page());

        assertHome(reader);
    }

    @Test
    void a_click_too_many_signs_in_once() {
        var reader = nobody(Look.DESKTOP);
        var answers = answers(reader.page());
        reader.page().navigate("/login");
        fill(reader.page(), "r.vos");

        reader.page().locator("button[type=submit]").dblclick();

        assertHome(reader);
        assertThat(answers).doesNotContain(403);
    }

    @Test
    void two_sign_ins_at_once_are_both_answered() throws Exception {
        for (var round = 0; round < 5; round++) {
            var somebody = new Http(address());
            somebody.get("/login");
            try (var threads = Executors.newFixedThreadPool(2)) {
                Callable<Integer> signIn =
                        () -> somebody.signIn("r.vos", "example").statusCode();

                for (var answer : threads.invokeAll(List.of(signIn, signIn))) {
                    assertThat(answer.get()).isEqualTo(302);
                }
            }
            assertThat(somebody.isSignedIn()).isTrue();
        }
    }

    @Test
    void the_sign_in_page_of_another_window_leads_home_when_it_is_the_same_person() {
        var first = nobody(Look.DESKTOP);
        var second = another(first.page().context());
        second.page().navigate("/login");
        assertThat(second.field("Password")).isVisible();
        first.signIn("r.vos");

        fill(second.page(), "r.vos");
        submit(second.page());

        assertHome(second);
    }

    @Test
    void the_sign_in_page_of_another_window_says_so_when_it_is_somebody_else() {
        var first = nobody(Look.DESKTOP);
        var second = another(first.page().context());
        second.page().navigate("/login");
        assertThat(second.field("Password")).isVisible();
        first.signIn("r.vos");

        fill(second.page(), "t.lind");
        submit(second.page());

        assertThat(second.heading("Somebody is signed in already")).isVisible();
        second.page().getByText("Go on as r.vos").click();
        assertHome(second);
    }

    @Test
    void back_to_the_sign_in_page_and_once_more() {
        var reader = nobody(Look.DESKTOP);
        var answers = answers(reader.page());
        reader.page().navigate("/login");
        fill(reader.page(), "r.vos");
        submit(reader.page());
        assertHome(reader);

        reader.page().goBack();
        reader.page()
                .waitForFunction("() => !location.pathname.startsWith('/login')"
                        + " || document.querySelector('vaadin-text-field[name=username]')");
        if (reader.page().url().contains("/login")) {
            fill(reader.page(), "r.vos");
            submit(reader.page());
        }

        assertHome(reader);
        assertThat(answers).doesNotContain(403);
    }

    @Test
    void a_form_with_a_token_that_is_none_ends_on_the_sign_in_page_with_a_sentence() {
        var somebody = new Http(address());
        somebody.signIn("r.vos", "example");

        var answer = somebody.post("/venues", Map.of("_csrf", "forged"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?again");
        var reader = nobody(Look.DESKTOP);
        reader.page().navigate("/login?again");
        assertThat(reader.page().getByText(AGAIN)).isVisible();
    }

    private static Reader another(BrowserContext context) {
        return new Reader(context.newPage());
    }

    private static List<Integer> answers(Page page) {
        var answers = new ArrayList<Integer>();
        page.onResponse(response -> answers.add(response.status()));
        return answers;
    }

    private static void fill(Page page, String username) {
        var reader = new Reader(page);
        reader.field("User name or e-mail").fill(username);
        reader.field("Password").fill("example");
    }

    private static void submit(Page page) {
        page.locator("button[type=submit]").click();
    }

    private static void assertHome(Reader reader) {
        reader.page().waitForURL(url -> !url.contains("/login"));
        reader.settled();
        assertThat(reader.heading("Robin Vos").or(reader.page().locator("h1")).first())
                .isVisible();
    }
}
