package nl.traject.ui;

/** Titles of windows and tabs. */
public final class PageTitles {

    /** Follows the name of every page. */
    static final String SUFFIX = " · Traject";

    private PageTitles() {}

    /** "Education · Robin Vos · Traject" from its parts, the nearest first. */
    public static String of(String... parts) {
        return String.join(" · ", parts) + SUFFIX;
    }
}
