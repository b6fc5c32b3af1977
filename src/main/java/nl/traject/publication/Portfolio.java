package nl.traject.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleId;
import nl.traject.publication.venue.EventKind;

/**
 * Papers of one trajectory together with the cycles they were sent to: what lies ahead of them, and what needs a look.
 *
 * @param papers by number
 * @param cycles every cycle that one of the submissions names
 */
public record Portfolio(List<Paper> papers, Map<CycleId, Cycle> cycles) {

    /** Deadlines of two papers at most this many days apart are shown together. */
    public static final int DAYS_APART = 7;

    /** From this many days before the first deadline somebody has to be an author. */
    public static final int DAYS_FOR_AUTHORS = 14;

    public Cycle cycleOf(Submission submission) {
        var cycle = cycles.get(submission.cycle());
        if (cycle == null) {
            throw new IllegalStateException("cycle " + submission.cycle() + " was not read");
        }
        return cycle;
    }

    public List<Paper> in(BoardColumn column) {
        return papers.stream().filter(paper -> paper.column() == column).toList();
    }

    public Optional<Paper> find(int number) {
        return papers.stream().filter(paper -> paper.number() == number).findFirst();
    }

    public int countSubmissions() {
        return papers.stream().mapToInt(paper -> paper.submissions().size()).sum();
    }

    /** Papers that an archival venue took. */
    public int countArchival() {
        return Math.toIntExact(papers.stream()
                .filter(paper -> paper.submissions().stream()
                        .anyMatch(made -> made.status().isAccepted()
                                && cycleOf(made).venue().archival()))
                .count());
    }

    /** What lies ahead of all submissions, the next first; what has no time of day counts until the end of its day. */
    public List<Deadline> deadlines(Instant now, ZoneId reader) {
        var found = new ArrayList<Deadline>();
        for (var paper : papers) {
            for (var submission : paper.submissions()) {
                var cycle = cycleOf(submission);
                cycle.dates().stream()
                        .filter(date -> submission.status().ahead().contains(date.kind()))
                        .filter(date -> now.isBefore(date.date().passedAt(reader)))
                        .forEach(date -> found.add(new Deadline(paper, submission, cycle, date)));
            }
        }
        found.sort(Comparator.comparing((Deadline ahead) -> ahead.date().date().passedAt(reader))
                .thenComparing(ahead -> ahead.paper().number())
                .thenComparing(ahead -> ahead.date().kind()));
        return found;
    }

    /** Everything that needs a look, in the order of the dates it is about; two archival venues at once come first. */
    public List<PaperWarning> warnings(Instant now, ZoneId reader) {
        var found = new ArrayList<PaperWarning>();
        papers.forEach(paper -> found.addAll(dualSubmissions(paper, reader)));
        var ahead = deadlines(now, reader).stream()
                .filter(deadline -> deadline.date().kind().isDue())
                .toList();
        var today = LocalDate.ofInstant(now, reader);
        ahead.stream()
                .filter(deadline -> deadline.paper().content().authors().isEmpty()
                        && deadline.daysLeft(today, reader) <= DAYS_FOR_AUTHORS)
                .map(PaperWarning.NoAuthors::new)
                .forEach(found::add);
        for (int i = 1; i < ahead.size(); i++) {
            var first = ahead.get(i - 1);
            var second = ahead.get(i);
            var apart = Math.toIntExact(ChronoUnit.DAYS.between(first.dayIn(reader), second.dayIn(reader)));
            if (!first.paper().id().equals(second.paper().id()) && apart <= DAYS_APART) {
                found.add(new PaperWarning.TwoDue(first, second, apart));
            }
        }
        return found;
    }

    /**
     * Two archival venues at a time: both have the paper, or one has it and another is planned before that one decides.
     */
    private List<PaperWarning> dualSubmissions(Paper paper, ZoneId reader) {
        var found = new ArrayList<PaperWarning>();
        var archival = paper.submissions().stream()
                .filter(made -> cycleOf(made).venue().archival())
                .toList();
        for (var held : archival) {
            if (!held.status().isRunning() && !held.status().isAccepted()) {
                continue;
            }
            for (var other : archival) {
                boolean both = other.status().isRunning()
                        && (held.status().isAccepted() || held.id().value() < other.id().value());
                boolean tooEarly =
                        other.status() == SubmissionStatus.PLANNED && isDueBeforeDecision(other, held, reader);
                if (!other.id().equals(held.id()) && (both || tooEarly)) {
                    found.add(new PaperWarning.DualSubmission(paper, cycleOf(held), cycleOf(other)));
                }
            }
        }
        return found;
    }

    private boolean isDueBeforeDecision(Submission planned, Submission held, ZoneId reader) {
        if (held.status().isAccepted()) {
            return true;
        }
        var due = cycleOf(planned).find(EventKind.PAPER);
        var decision = cycleOf(held).find(EventKind.NOTIFICATION);
        return due.isPresent()
                && decision.isPresent()
                && due.get().date().dayIn(reader).isBefore(decision.get().date().dayIn(reader));
    }
}
