package nl.traject.ui;

import java.util.List;

/**
 * Something that a feature lets the reader jump to by a part of its name, such as people; a bean of this type brings it into
 * what Ctrl/Cmd-K opens. One statement, and only what the signed-in reader may see.
 */
public interface Findable {

    /** What these are, in the reader's language. */
    String title();

    /** Empty where none of them is the reader's to see. */
    List<NavigationSection.Entry> matching(String text, int limit);
}
