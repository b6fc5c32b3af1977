package nl.traject.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark) that somebody wrote, as readable text. Two nets lie below each other: HTML in the text is shown, not
 * obeyed, and what is produced passes a list of harmless elements. There are no pictures, which would tell strangers who
 * reads; links lead to http, https and mail addresses only. Headings stay below those of the page.
 */
public final class MarkdownText extends Div {

    /** Deeper nesting is read as text, so that no input exhausts the stack. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements(headingBelowPage(), "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    public MarkdownText(String markdown) {
        addClassName("prose");
        getElement().setProperty("innerHTML", toHtml(markdown));
    }

    /** Safe to be put into a page as it is. */
    static String toHtml(String markdown) {
        return HARMLESS.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    private static ElementPolicy headingBelowPage() {
        return (String name, List<String> attributes) -> "h3";
    }
}
