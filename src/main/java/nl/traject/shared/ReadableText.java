package nl.traject.shared;

/**
 * What a text on disk can hold: every character but NUL, and of a pair of surrogates never one alone. Neither is typed;
 * both come by copying from broken files, or by cutting a picture such as 🧪 in two.
 */
public final class ReadableText {

    private ReadableText() {}

    /** Whether the text can be kept just as it is. */
    public static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnreadable(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The text without what cannot be kept; for what is kept on the way, never for a record. */
    public static String readable(String text) {
        if (isReadable(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreadable(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isUnreadable(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character == 0;
    }
}
