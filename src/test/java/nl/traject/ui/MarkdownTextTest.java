package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown of others cannot do anything to who reads it. */
class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![picture](https://evil.example/pixel.png)",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "[click](vbscript:x)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<https://a.example/\"onmouseover=\"alert(1)>",
                "`<script>`",
                "[x](https://a.example \"title\\\" onclick=alert(1)\")"
            })
    void html_and_dangerous_links_come_out_as_text(String markdown) {
        var html = MarkdownText.toHtml(markdown).toLowerCase(Locale.ROOT);

        assertThat(html)
                .doesNotContain("<script", "<img", "<svg", "<iframe", "<style", "href=\"javascript", "href=\"data")
                .doesNotContain("href=\"vbscript")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void what_people_write_comes_out_as_meant() {
        var html = MarkdownText.toHtml("# Result\n\n**91 %** of *edges*\nsecond line\n\n- one\n- two `code`\n\n"
                + "[paper](https://arxiv.org/abs/2301.04709)");

        assertThat(html)
                .contains("<h3>Result</h3>", "<strong>91 %</strong>", "<em>edges</em><br />", "<li>one</li>")
                .contains("<code>code</code>", "href=\"https://arxiv.org/abs/2301.04709\"", "noopener")
                .doesNotContain("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> - ", "[", "*a **b ", "![", "`", "<", "1. ", "#", "_", "((", "[a](", "\t"})
    void no_input_exhausts_stack_or_time(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> MarkdownText.toHtml(piece.repeat(20_000 / piece.length())));
    }
}
