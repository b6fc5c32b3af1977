package nl.traject.plan.draft;

/** Brings two changes of one text together, as a proposal that somebody reads before it is saved. */
public final class Merge {

    private static final String BETWEEN = "\n\n";

    private Merge() {}

    /**
     * Both changes in one text when something that neither touched lies between them; otherwise theirs and below it mine, so that
     * nothing of either is missing.
     *
     * @param base what both began from
     */
    public static String propose(String base, String mine, String theirs) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        var ours = Stretch.changed(base, mine);
        var others = Stretch.changed(base, theirs);
        if (ours.to < others.from) {
            return base.substring(0, ours.from)
                    + ours.text
                    + base.substring(ours.to, others.from)
                    + others.text
                    + base.substring(others.to);
        }
        if (others.to < ours.from) {
            return base.substring(0, others.from)
                    + others.text
                    + base.substring(others.to, ours.from)
                    + ours.text
                    + base.substring(ours.to);
        }
        return theirs + BETWEEN + mine;
    }

    /** What stands in place of a stretch of the base, in whole words. */
    private record Stretch(int from, int to, String text) {

        static Stretch changed(String base, String changed) {
            int start = 0;
            int shorter = Math.min(base.length(), changed.length());
            while (start < shorter && base.charAt(start) == changed.charAt(start)) {
                start++;
            }
            int end = 0;
            while (end < shorter - start
                    && base.charAt(base.length() - 1 - end) == changed.charAt(changed.length() - 1 - end)) {
                end++;
            }
            // Whole words, so that two changes of one word are never taken for two changes.
            while (start > 0 && !Character.isWhitespace(base.charAt(start - 1))) {
                start--;
            }
            while (end > 0 && !Character.isWhitespace(base.charAt(base.length() - end))) {
                end--;
            }
            return new Stretch(start, base.length() - end, changed.substring(start, changed.length() - end));
        }
    }
}
