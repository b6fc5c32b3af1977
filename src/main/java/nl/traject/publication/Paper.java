package nl.traject.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EventKind;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a trajectory, from the idea to the talk.
 *
 * @param number      within the trajectory, as in addresses
 * @param content     what is written about it
 * @param submissions in the order in which they were planned
 */
public record Paper(
        PaperId id, int version, TrajectoryId trajectory, int number, PaperDraft content, List<Submission> submissions) {

    public String title() {
        return content.title();
    }

    /** The candidate's place among the authors, from 1; empty while the candidate is not one of them. */
    public Optional<Integer> candidatePlace() {
        var authors = content.authors();
        return IntStream.range(0, authors.size())
                .filter(index -> authors.get(index).candidate())
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    /** The submission that counts now: the last one planned. */
    public Optional<Submission> current() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    public BoardColumn column() {
        return current().map(Submission::status).map(BoardColumn::of).orElse(BoardColumn.PLANNED);
    }

    /** Edits what is written about it; the draft has refused what it must. */
    public Paper edit(PaperDraft edited) {
        return new Paper(id, version, trajectory, number, edited, submissions);
    }

    /**
     * Plans it for a cycle and links it to the submission that came back last. Refused when that deadline has passed, or
     * when it is planned for that cycle already.
     *
     * @return the submission it follows, or null
     */
    public @Nullable SubmissionId planFor(Cycle cycle, Instant now, ZoneId reader) {
        if (!cycle.isOpenAt(now, reader)) {
            var deadline = cycle.find(EventKind.PAPER).orElseThrow().date();
            throw new RuleViolation(PublicationRefusal.SUBMISSION_EDITION_CLOSED, deadline.dayIn(reader));
        }
        if (submissions.stream()
                .anyMatch(made -> made.cycle().equals(cycle.id()) && made.status() != SubmissionStatus.WITHDRAWN)) {
            throw new RuleViolation(PublicationRefusal.SUBMISSION_ONCE_A_CYCLE);
        }
        return submissions.reversed().stream()
                .filter(made -> made.status().isBack())
                .map(Submission::id)
                .filter(back -> submissions.stream().noneMatch(made -> back.equals(made.resubmissionOf())))
                .findFirst()
                .orElse(null);
    }
}
