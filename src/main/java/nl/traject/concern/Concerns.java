package nl.traject.concern;

import java.time.Clock;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A candidate's own confidential channel to the graduate school. Refuses everybody else as "not found", whether there is a
 * concern or not: supervisors, director and HR alike. The school's side is {@link ConcernDesk}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Concerns {

    private final ConcernStore concerns;
    private final TrajectoryAccess access;
    private final Clock clock;

    Concerns(ConcernStore concerns, TrajectoryAccess access, Clock clock) {
        this.concerns = concerns;
        this.access = access;
        this.clock = clock;
    }

    /** Whose channel it is. */
    public static boolean isOpenTo(Relation relation) {
        return relation.candidate();
    }

    /** Who would read what is written today: the school's administrators without a part in the team or the evaluation. */
    public List<Person> listReaders(TrajectoryId trajectory) {
        requireOwn(trajectory);
        return concerns.readers(trajectory);
    }

    /** The latest first. */
    public List<ConcernLine> list(TrajectoryId trajectory, int offset, int limit) {
        requireOwn(trajectory);
        return concerns.listOf(trajectory, offset, limit);
    }

    public int count(TrajectoryId trajectory) {
        requireOwn(trajectory);
        return concerns.countOf(trajectory);
    }

    /** One of them by its number, with the latest messages. */
    public ConcernFile get(TrajectoryId trajectory, int number, int limit) {
        return concerns.file(find(trajectory, number), limit);
    }

    /** Raises a concern and gives its number. Refuses when nobody at the school could read it. */
    @Transactional
    public int raise(TrajectoryId trajectory, ConcernText text) {
        requireOwn(trajectory);
        if (concerns.readers(trajectory).isEmpty()) {
            throw new RuleViolation(ConcernRefusal.CONCERN_NOBODY_READS);
        }

        return concerns.insert(trajectory, CurrentUser.get().person(), text, clock.instant());
    }

    /** Says more about an open one. */
    @Transactional
    public void write(TrajectoryId trajectory, int number, String text) {
        var concern = find(trajectory, number);

        var words = Message.checked(text);
        var written = concern.write(clock.instant());

        concerns.update(written);
        concerns.insert(written, CurrentUser.get().person(), Message.Kind.WRITTEN, words);
    }

    /** Takes an open one back. What was written stays with both sides. */
    @Transactional
    public void withdraw(TrajectoryId trajectory, int number, int version) {
        var concern = current(trajectory, number, version);

        concerns.update(concern.withdraw(CurrentUser.get().person(), clock.instant()));
    }

    /** Says that an open one is settled. */
    @Transactional
    public void close(TrajectoryId trajectory, int number, int version) {
        var concern = current(trajectory, number, version);

        concerns.update(concern.close(CurrentUser.get().person(), clock.instant()));
    }

    private Concern current(TrajectoryId trajectory, int number, int version) {
        var concern = find(trajectory, number);
        if (concern.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        return concern;
    }

    private Concern find(TrajectoryId trajectory, int number) {
        requireOwn(trajectory);
        return concerns.find(trajectory, number).orElseThrow(() -> new NotFound("concern " + number));
    }

    private void requireOwn(TrajectoryId trajectory) {
        if (!isOpenTo(access.relationTo(trajectory))) {
            throw new NotFound("concerns of trajectory " + trajectory);
        }
    }
}
