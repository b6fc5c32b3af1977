package nl.traject.progress;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.traject.people.CheckBook;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of a trajectory. The candidate writes; who supervises today reads what is shared and comments. Everybody else,
 * the school, HR and observers among them, finds nothing here.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class LogService {

    private final TrajectoryAccess access;
    private final Trajectories trajectories;
    private final EntryStore entries;
    private final CommentStore comments;
    private final CheckBook checks;
    private final ActivityCheck activity;
    private final Clock clock;

    LogService(
            TrajectoryAccess access,
            Trajectories trajectories,
            EntryStore entries,
            CommentStore comments,
            CheckBook checks,
            ActivityCheck activity,
            Clock clock) {
        this.access = access;
        this.trajectories = trajectories;
        this.entries = entries;
        this.comments = comments;
        this.checks = checks;
        this.activity = activity;
        this.clock = clock;
    }

    /** A page of what the reader may read, newest first; of one kind, or of all when null. */
    public List<LoggedEntry> list(TrajectoryId trajectory, @Nullable EntryKind kind, int offset, int limit) {
        access.requireTeam(trajectory);

        return entries.list(trajectory, kind, offset, limit);
    }

    public int count(TrajectoryId trajectory, @Nullable EntryKind kind) {
        access.requireTeam(trajectory);

        return entries.count(trajectory, kind);
    }

    /** Counts for the filter and the bars, over what the reader may read. */
    public LogFigures figures(TrajectoryId trajectory) {
        access.requireTeam(trajectory);

        var today = LocalDate.now(clock);
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(LogFigures.WEEKS - 1L);
        var days = entries.countByDay(trajectory, first);
        var weeks = IntStream.range(0, LogFigures.WEEKS)
                .map(week -> IntStream.range(0, 7)
                        .map(day -> days.getOrDefault(first.plusDays(7L * week + day), 0))
                        .sum())
                .boxed()
                .toList();
        var supervisors = trajectories.listSupervisions(trajectory).stream()
                .filter(supervision -> supervision.isValidOn(today))
                .map(supervision -> supervision.supervisor().id())
                .distinct()
                .count();
        return new LogFigures(
                first,
                weeks,
                entries.countByKind(trajectory),
                entries.countOpenObstacles(trajectory),
                Math.toIntExact(supervisors));
    }

    /** Refuses as "not found" what is not there or is somebody else's private entry. */
    public Entry get(EntryId id) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry " + id));
        access.requireTeam(entry.trajectory());
        return entry;
    }

    /** Writes a new entry. The candidate's step; refuses a day after today. */
    @Transactional
    public EntryId write(TrajectoryId trajectory, EntryText content, Visibility visibility) {
        var user = CurrentUser.get();
        access.requireTeam(trajectory).requireCandidate();

        content.requireNotAfter(LocalDate.now(clock));

        var id = entries.insert(trajectory, user.person(), content, visibility, clock.instant());
        checks.refresh(trajectory, activity);
        return id;
    }

    /** Changes the words of an own entry. Refuses when it was saved elsewhere since {@code version}. */
    @Transactional
    public void edit(EntryId id, int version, EntryText content) {
        change(
                id,
                version,
                entry -> entry.edit(content, CurrentUser.get().person(), LocalDate.now(clock), clock.instant()));
    }

    /** Lets the supervisors read an own private entry, for good. */
    @Transactional
    public void share(EntryId id, int version) {
        change(id, version, entry -> entry.share(CurrentUser.get().person(), clock.instant()));
    }

    /** Marks an own obstacle as out of the way, today. */
    @Transactional
    public void resolve(EntryId id, int version) {
        change(id, version, entry -> entry.resolve(CurrentUser.get().person(), LocalDate.now(clock)));
    }

    /** Takes "resolved" back. */
    @Transactional
    public void reopen(EntryId id, int version) {
        change(id, version, entry -> entry.reopen(CurrentUser.get().person()));
    }

    /** Removes an own private entry; what was shared stays. */
    @Transactional
    public void remove(EntryId id, int version) {
        var entry = get(id);

        entry.requireRemovable(CurrentUser.get().person());

        entries.delete(id, version);
        checks.refresh(entry.trajectory(), activity);
    }

    /** Comments on a shared entry, as one of the team. */
    @Transactional
    public CommentId comment(EntryId id, String text) {
        var entry = get(id);

        entry.requireCommentable();
        var words = Comment.checked(text);

        return comments.insert(entry, CurrentUser.get().person(), words, clock.instant());
    }

    /** Takes an own comment back; that there was one remains to be seen. */
    @Transactional
    public void withdraw(CommentId id) {
        var comment = comments.find(id).orElseThrow(() -> new NotFound("comment " + id));
        access.requireTeam(comment.trajectory());

        var withdrawn = comment.withdraw(CurrentUser.get().person(), clock.instant());

        comments.withdraw(withdrawn);
    }

    /** Notes that a supervisor has the log open, so that the candidate sees what was seen. Nothing for the candidate. */
    @Transactional
    public void see(TrajectoryId trajectory) {
        var relation = access.requireTeam(trajectory);

        if (relation.isSupervisor()) {
            entries.see(trajectory, relation.person(), clock.instant());
        }
    }

    private void change(EntryId id, int version, UnaryOperator<Entry> verb) {
        var entry = get(id);

        var changed = verb.apply(entry).as(version);

        entries.update(changed);
        checks.refresh(changed.trajectory(), activity);
    }
}
