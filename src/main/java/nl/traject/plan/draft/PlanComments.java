package nl.traject.plan.draft;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.traject.people.TrajectoryAccess;
import nl.traject.plan.content.PlanPart;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team says about a draft, part by part and text by text; the school reads it. Words do not change once said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlanComments {

    private final PlanCommentStore comments;
    private final TrajectoryAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanComments(PlanCommentStore comments, TrajectoryAccess access, ApplicationEventPublisher events, Clock clock) {
        this.comments = comments;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** All of it, what is open first. For team and school. */
    public List<CommentThread> list(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return comments.list(trajectory);
    }

    /** Says something about a part. */
    @Transactional
    public CommentId say(TrajectoryId trajectory, PlanPart part, String words) {
        return say(trajectory, part, null, words);
    }

    /** Says something about a text. */
    @Transactional
    public CommentId say(TrajectoryId trajectory, TextPlace place, String words) {
        return say(trajectory, place.kind().part(), place, words);
    }

    /** Answers what is open. */
    @Transactional
    public CommentId answer(CommentId id, String words) {
        var thread = comments.find(id).orElseThrow(() -> new NotFound("comment " + id));
        var by = access.requireReader(thread.trajectory()).requireTeam();
        thread.requireOpen();
        var body = CommentThread.requireBody(words);

        var answer = comments.insert(
                thread.trajectory(), thread.part(), thread.place(), id, by.person(), body, clock.instant());

        events.publishEvent(new DraftChanged(thread.trajectory()));
        return answer;
    }

    /** It is dealt with. */
    @Transactional
    public void resolve(CommentId id, int version) {
        settle(id, version, CommentThread::requireOpen, true);
    }

    /** It is not dealt with after all. */
    @Transactional
    public void reopen(CommentId id, int version) {
        settle(id, version, CommentThread::requireResolved, false);
    }

    private CommentId say(TrajectoryId trajectory, PlanPart part, @Nullable TextPlace place, String words) {
        var by = access.requireReader(trajectory).requireTeam();
        var body = CommentThread.requireBody(words);

        var id = comments.insert(trajectory, part, place, null, by.person(), body, clock.instant());

        events.publishEvent(new DraftChanged(trajectory));
        return id;
    }

    private void settle(CommentId id, int version, Consumer<CommentThread> rule, boolean resolved) {
        var thread = comments.find(id).orElseThrow(() -> new NotFound("comment " + id));
        PersonId by = access.requireReader(thread.trajectory()).requireTeam().person();
        if (thread.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        rule.accept(thread);

        if (!comments.update(thread, resolved ? by : null, resolved ? clock.instant() : null)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }

        events.publishEvent(new DraftChanged(thread.trajectory()));
    }
}
