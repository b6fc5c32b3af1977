package nl.traject.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.people.CheckBook;
import nl.traject.people.TrajectoryAccess;
import nl.traject.publication.venue.CycleId;
import nl.traject.publication.venue.Venues;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers and submissions of a trajectory: the team writes, team and school read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Papers {

    private static final int NOTE_LENGTH = 4000;

    private final PaperStore papers;
    private final Venues venues;
    private final TrajectoryAccess access;
    private final OutputsCheck check;
    private final CheckBook checks;
    private final Clock clock;

    Papers(
            PaperStore papers,
            Venues venues,
            TrajectoryAccess access,
            OutputsCheck check,
            CheckBook checks,
            Clock clock) {
        this.papers = papers;
        this.venues = venues;
        this.access = access;
        this.check = check;
        this.checks = checks;
        this.clock = clock;
    }

    /** Some of the papers by number, with everything that belongs to them; three statements whatever their number. */
    public Portfolio list(TrajectoryId trajectory, int offset, int limit) {
        access.requireReader(trajectory);
        return portfolio(papers.list(trajectory, offset, limit));
    }

    public int count(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return papers.count(trajectory);
    }

    /** One paper. Refuses as "not found" what is not there or not open. */
    public Portfolio get(TrajectoryId trajectory, int number) {
        access.requireReader(trajectory);
        return portfolio(List.of(find(trajectory, number)));
    }

    /** Adds a paper. Returns its number within the trajectory. */
    @Transactional
    public int add(TrajectoryId trajectory, PaperDraft draft) {
        access.requireReader(trajectory).requireTeam();

        var number = papers.nextNumber(trajectory);
        papers.insert(trajectory, number, draft);
        checks.refresh(trajectory, check);
        return number;
    }

    @Transactional
    public void edit(TrajectoryId trajectory, int number, int version, PaperDraft draft) {
        access.requireReader(trajectory).requireTeam();
        var paper = find(trajectory, number);

        var edited = paper.edit(draft);

        if (paper.version() != version || !papers.update(edited, paper.content())) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    /** Plans a paper for a cycle; after one that came back it is a resubmission. */
    @Transactional
    public SubmissionId plan(TrajectoryId trajectory, int number, CycleId cycle) {
        access.requireReader(trajectory).requireTeam();
        var paper = find(trajectory, number);
        var venue = venues.getCycle(cycle);

        var resubmissionOf = paper.planFor(venue, clock.instant(), clock.getZone());

        var submission = papers.insert(paper, cycle, SubmissionStatus.PLANNED, resubmissionOf);
        papers.insertStep(
                submission,
                trajectory,
                SubmissionStatus.PLANNED,
                LocalDate.now(clock),
                CurrentUser.get().person(),
                "");
        return submission;
    }

    /** Writes down that a submission took its next step, on a day and with a note, such as the scores. */
    @Transactional
    public void take(TrajectoryId trajectory, int number, SubmissionId id, int version, Step step) {
        access.requireReader(trajectory).requireTeam();
        var paper = find(trajectory, number);
        var submission = paper.submissions().stream()
                .filter(made -> made.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("submission " + id));
        var venue = venues.getCycle(submission.cycle());

        var moved = submission.moveTo(
                step.status(), step.takenOn(), venue, paper.content().authors().size(), LocalDate.now(clock));

        if (submission.version() != version || !papers.update(moved)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        papers.insertStep(
                id, trajectory, step.status(), step.takenOn(), CurrentUser.get().person(), step.note());
    }

    /**
     * Where a paper could go next.
     *
     * @param after the day on which the present venue decides, or null for from today on
     */
    public List<NextVenue> listNextVenues(@Nullable LocalDate after, int limit) {
        var from = after == null ? LocalDate.now(clock) : after;
        return venues.listReachable(from, limit).stream()
                .map(cycle -> NextVenue.after(from, cycle, clock.getZone()))
                .toList();
    }

    /**
     * One step of a submission. Refuses an overlong note.
     *
     * @param note such as the scores, what the reviews say, or a reason
     */
    public record Step(SubmissionStatus status, LocalDate takenOn, String note) {

        public Step {
            note = note.strip();
            if (note.length() > NOTE_LENGTH) {
                throw new RuleViolation(PublicationRefusal.SUBMISSION_STEP_NOTE_LENGTH);
            }
        }
    }

    private Paper find(TrajectoryId trajectory, int number) {
        return papers.find(trajectory, number)
                .orElseThrow(() -> new NotFound("paper " + number + " of trajectory " + trajectory));
    }

    private Portfolio portfolio(List<Paper> found) {
        var cycles = found.stream()
                .flatMap(paper -> paper.submissions().stream())
                .map(Submission::cycle)
                .collect(Collectors.toSet());
        return new Portfolio(found, venues.getCycles(cycles));
    }
}
