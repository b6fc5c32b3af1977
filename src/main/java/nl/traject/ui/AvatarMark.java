package nl.traject.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The initials of a person in a circle; the name stands beside it or is read out. */
public class AvatarMark extends Span {

    /** Hidden from screen readers: the name has to stand beside it. */
    public AvatarMark(String name) {
        super(initials(name));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The reader, in the accent colour. */
    public AvatarMark own() {
        addClassName("avatar-own");
        return this;
    }

    AvatarMark small() {
        addClassName("avatar-small");
        return this;
    }

    public AvatarMark large() {
        addClassName("avatar-large");
        return this;
    }

    /** First letters of the first and the last word of a name. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return (words.length > 1 ? first + letter(words[words.length - 1]) : first).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
