package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says to those who do not come by a browser, or with more than a browser sends. */
class HardeningIT extends InBrowser {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final String COOKIE = "JSESSIONID";

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles/styles.css", "/phd/1/log", "//", "/VAADIN/nothing.js"})
    void every_answer_bears_the_headers(String path) {
        var answer = new Http(address()).get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("'none'", "frame-ancestors 'none'")
                .containsAnyOf("object-src 'none'", "default-src 'none'")
                .containsAnyOf("base-uri 'self'", "base-uri 'none'")
                .doesNotContainPattern("script-src [^;]*'unsafe-inline'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Server")).isEmpty();
    }

    @Test
    void a_script_runs_only_with_the_word_drawn_for_the_answer() {
        var first = new Http(address()).get("/login");
        var second = new Http(address()).get("/login");

        var nonce = nonce(first);
        assertThat(nonce).hasSizeGreaterThan(20).isNotEqualTo(nonce(second));
        assertThat(first.body().split("<script", -1)).hasSizeGreaterThan(1);
        assertThat(first.body().split("<script[^>]* nonce=\"" + java.util.regex.Pattern.quote(nonce), -1))
                .hasSameSizeAs(first.body().split("<script", -1));
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_from_other_sites_and_travels_by_tls_only_where_there_is_tls() {
        var plain = new Http(address()).get("/login");
        var proxied = new Http(address()).get("/login", "X-Forwarded-Proto", "https");

        assertThat(cookie(plain)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(header(plain, "Strict-Transport-Security")).isEmpty();
        assertThat(cookie(proxied)).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(header(proxied, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void whoever_signs_in_gets_another_session() {
        var somebody = new Http(address());
        somebody.get("/login");
        var before = somebody.cookieValues();

        somebody.signIn("r.vos", "example");

        assertThat(before).hasSize(1);
        assertThat(somebody.cookieValues()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(somebody.isSignedIn()).isTrue();
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_with_a_page_and_has_no_effect() {
        var nobody = new Http(address());
        nobody.get("/login");
        var bytes = new byte[TEN_MEGABYTES];
        java.util.Arrays.fill(bytes, (byte) 'x');

        for (var path : java.util.List.of("/login", "/?v-r=uidl&v-uiId=0", "/venues", "/nothing")) {
            for (var type : java.util.List.of("application/x-www-form-urlencoded", "application/json")) {
                assertRefused(nobody.post(path, type, BodyPublishers.ofByteArray(bytes)), path, 413);
                assertQuiet(
                        nobody.post(path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))),
                        path);
            }
        }
        assertThat(nobody.isSignedIn()).isFalse();
        assertThat(nobody.signIn("r.vos", "example").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "/%2e%2e/x", "/a;b=c", "/%00", "/phd/%ff", "/x%2fy"})
    void an_address_that_is_none_gets_our_page(String path) {
        var answer = new Http(address()).get(path);

        assertThat(answer.statusCode()).as(path).isIn(302, 400, 404);
        if (answer.statusCode() != 302) {
            assertRefused(answer, path, answer.statusCode());
            assertThat(answer.body()).contains("To my start page");
        }
    }

    @Test
    void the_page_of_an_error_speaks_the_readers_language() {
        assertThat(new Http(address()).get("//", "Accept-Language", "nl").body())
                .contains("<html lang=\"nl\">", "Dat is geen adres van Traject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "NONSENSE"})
    void a_way_of_asking_that_no_page_knows_gets_no_stack_trace(String method) {
        for (var path : java.util.List.of("/login", "/phd/1/log", "/styles/styles.css")) {
            var answer = new Http(address()).send(method, path);

            assertQuiet(answer, method + " " + path);
            assertThat(answer.statusCode()).as(method + " " + path).isIn(200, 302, 400, 403, 404, 405);
        }
    }

    @Test
    void nonsense_at_the_sign_in_is_a_wrong_password() {
        var names = java.util.List.of(
                "", " ", "a\u0000b", "half \uD83E", "x".repeat(100_000), "<script>", "' or 1=1 --", "%", "🧪");
        for (var name : names) {
            for (var password : names) {
                var answer = new Http(address()).signIn(name, password);

                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(header(answer, "Location")).endsWith("/login?error");
            }
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String path, int status) {
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).as(path).contains("<h1>");
        assertQuiet(answer, path);
    }

    private static void assertQuiet(HttpResponse<String> answer, String path) {
        assertThat(answer.body())
                .as(path)
                .doesNotContain("Exception", "at org.", "at java.", "at nl.", "Apache Tomcat", "HTTP Status");
    }

    private static String nonce(HttpResponse<String> page) {
        return header(page, "Content-Security-Policy").replaceAll(".*'nonce-([^']+)'.*", "$1");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .findFirst()
                .orElse("");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name.toLowerCase(Locale.ROOT)).orElse("");
    }
}
