package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** What the reader typed and what is stored, beside each other, as they were typed; where they differ is marked. */
public class EditVersions extends Composite<Div> {

    private final Div mineBlock;
    private final Div theirsBlock;

    public EditVersions(String mine, String theirs) {
        int start = sameAtStart(mine, theirs);
        int end = sameAtEnd(mine, theirs, start);
        mineBlock = version("ui.conflict.mine", mine, start, end);
        theirsBlock = version("ui.conflict.theirs", theirs, start, end);
        getContent().addClassName("edit-versions");
        getContent().add(mineBlock, theirsBlock);
    }

    /** With what can be done with each below it. */
    public EditVersions choose(Component keepMine, Component takeTheirs) {
        mineBlock.add(keepMine);
        theirsBlock.add(takeTheirs);
        return this;
    }

    private Div version(String key, String text, int start, int end) {
        var words = new Paragraph();
        words.addClassName("edit-words");
        words.getElement().setAttribute("tabindex", "0").setAttribute("dir", "auto");
        if (text.isEmpty()) {
            words.setText(getTranslation("ui.conflict.empty"));
        } else {
            var changed = new Element("mark");
            changed.setText(text.substring(start, text.length() - end));
            words.getElement()
                    .appendChild(
                            Element.createText(text.substring(0, start)),
                            changed,
                            Element.createText(text.substring(text.length() - end)));
        }
        return new Div(Label.meta(getTranslation(key)), words);
    }

    /** Up to the word in which they begin to differ. */
    private static int sameAtStart(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        while (same > 0 && !Character.isWhitespace(one.charAt(same - 1))) {
            same--;
        }
        return same;
    }

    /** From the word on after which they no longer differ. */
    private static int sameAtEnd(String one, String other, int start) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length()) - start;
        while (same < shorter && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        while (same > 0 && !Character.isWhitespace(one.charAt(one.length() - same))) {
            same--;
        }
        return same;
    }
}
