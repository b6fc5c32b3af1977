package nl.traject.directory;

import java.util.List;
import nl.traject.people.Office;
import nl.traject.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param email       null when there is none, or when it is not open to the reader
 * @param candidateIn short names of programmes
 * @param supervises  how many trajectories, today
 * @param offices     today
 */
public record DirectoryLine(
        Person person,
        @Nullable String email,
        List<String> candidateIn,
        int supervises,
        List<Office> offices,
        SignInState signIn) {}
