package nl.traject.ui;

import com.vaadin.flow.component.html.Span;

/** Small marks made of text: tags and pills. */
public final class Label {

    private Label() {}

    /** A quiet tag. */
    public static Span tag(String text) {
        return span(text, "tag");
    }

    /** A tag in the accent colour, for what the page is about. */
    public static Span accentTag(String text) {
        return span(text, "tag", "tag-accent");
    }

    /** A tag with an outline only, for a property such as "mandatory". */
    public static Span outlineTag(String text) {
        return span(text, "tag", "tag-outline");
    }

    /** A dashed tag for what ought to be there. */
    public static Span missingTag(String text) {
        return span(text, "tag", "tag-missing");
    }

    /** A rounded label in the colours of a tone, with the status within. */
    public static Span pill(StatusBadge status, Tone tone) {
        var pill = new Span(status);
        pill.addClassNames("pill", tone.className());
        return pill;
    }

    /** Secondary text. */
    public static Span dim(String text) {
        return span(text, "dim");
    }

    /** Small secondary text. */
    public static Span meta(String text) {
        return span(text, "meta");
    }

    /** Text that only screen readers have. */
    public static Span hidden(String text) {
        return span(text, "visually-hidden");
    }

    /** Text with CSS classes of the kit. */
    public static Span span(String text, String... classNames) {
        var span = new Span(text);
        span.addClassNames(classNames);
        return span;
    }
}
