package nl.traject.directory;

import nl.traject.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the list shows.
 *
 * @param text      words, each of which stands in the name or the address
 * @param programme where somebody is candidate, supervisor or director
 * @param twins     only who might be registered twice
 */
public record DirectoryFilter(
        String text,
        @Nullable Capacity capacity,
        @Nullable ProgrammeId programme,
        @Nullable SignInState signIn,
        boolean twins) {

    /** Everybody. */
    public static final DirectoryFilter NONE = new DirectoryFilter("", null, null, null, false);

    public DirectoryFilter {
        text = text.strip();
    }

    public DirectoryFilter withText(String other) {
        return new DirectoryFilter(other, capacity, programme, signIn, twins);
    }

    public DirectoryFilter withCapacity(@Nullable Capacity other) {
        return new DirectoryFilter(text, other, programme, signIn, twins);
    }

    public DirectoryFilter withProgramme(@Nullable ProgrammeId other) {
        return new DirectoryFilter(text, capacity, other, signIn, twins);
    }

    public DirectoryFilter withSignIn(@Nullable SignInState other) {
        return new DirectoryFilter(text, capacity, programme, other, twins);
    }

    public DirectoryFilter withTwins(boolean other) {
        return new DirectoryFilter(text, capacity, programme, signIn, other);
    }
}
