package nl.traject.concern;

import java.time.Clock;
import java.util.List;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns as the graduate school reads and answers them: its administrators, but never one who is the candidate or has or
 * had a part in that candidate's team or evaluation. To everybody else lists are empty and nothing is found.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ConcernDesk {

    private final ConcernStore concerns;
    private final TrajectoryAccess access;
    private final Clock clock;

    ConcernDesk(ConcernStore concerns, TrajectoryAccess access, Clock clock) {
        this.concerns = concerns;
        this.access = access;
        this.clock = clock;
    }

    /** Open ones, those first that have waited longest for the school; or ended ones, the latest first. */
    public List<ConcernLine> list(boolean open, int offset, int limit) {
        return concerns.listForSchool(by(), open, offset, limit);
    }

    public int count(boolean open) {
        return concerns.countForSchool(by(), open);
    }

    /** With the latest messages. Refuses what is not there and what is not open alike. */
    public ConcernFile get(ConcernId id, int limit) {
        return concerns.file(find(id), limit);
    }

    /** Answers an open one. Refuses when the candidate or a colleague was faster: their words are to be read first. */
    @Transactional
    public void answer(ConcernId id, int version, String text) {
        var concern = current(id, version);

        say(concern.answer(clock.instant()), Message.Kind.ANSWER, text);
    }

    /** Notes what was done about an open one; the candidate reads it too. */
    @Transactional
    public void note(ConcernId id, String text) {
        say(find(id).note(clock.instant()), Message.Kind.NOTE, text);
    }

    /** Closes an open one with a last word. */
    @Transactional
    public void close(ConcernId id, int version, String text) {
        var concern = current(id, version);

        say(concern.close(by(), clock.instant()), Message.Kind.CLOSING, text);
    }

    private void say(Concern concern, Message.Kind kind, String text) {
        var words = Message.checked(text);

        concerns.update(concern);
        concerns.insert(concern, by(), kind, words);
    }

    private Concern current(ConcernId id, int version) {
        var concern = find(id);
        if (concern.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        return concern;
    }

    private Concern find(ConcernId id) {
        if (!concerns.isCounselled(id)) {
            throw new NotFound("concern " + id);
        }
        var concern = concerns.find(id).orElseThrow(() -> new NotFound("concern " + id));
        var relation = access.relationTo(concern.trajectory());
        if (!relation.administrator() || relation.isTeam()) {
            throw new NotFound("concern " + id);
        }
        return concern;
    }

    private static PersonId by() {
        return CurrentUser.get().person();
    }
}
