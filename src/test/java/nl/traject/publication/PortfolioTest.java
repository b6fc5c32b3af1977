package nl.traject.publication;

import static nl.traject.publication.Desk.cycle;
import static nl.traject.publication.Desk.day;
import static nl.traject.publication.Desk.deadline;
import static nl.traject.publication.Desk.paper;
import static nl.traject.publication.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EventKind;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Cycle acl = cycle(1, "ACL", true, deadline(EventKind.PAPER, "2027-01-05"));
    private final Cycle facct = cycle(
            2, "FAccT", true, deadline(EventKind.ABSTRACT, "2027-01-08"), deadline(EventKind.PAPER, "2027-01-13"));
    private final Cycle iclr = cycle(
            3,
            "ICLR",
            true,
            deadline(EventKind.PAPER, "2026-09-25"),
            day(EventKind.REBUTTAL_END, "2026-12-03"),
            day(EventKind.NOTIFICATION, "2027-01-25"));
    private final Cycle workshop = cycle(4, "Workshop", false, deadline(EventKind.PAPER, "2027-01-20"));

    @Test
    void what_lies_ahead_comes_next_first_and_leaves_out_what_is_done() {
        var portfolio = portfolio(
                paper(1, 2, submission(1, 1, facct, SubmissionStatus.PLANNED)),
                paper(2, 2, submission(2, 2, iclr, SubmissionStatus.REBUTTAL)));

        assertThat(portfolio.deadlines(NOW, AMSTERDAM))
                .extracting(deadline -> deadline.date().kind())
                .containsExactly(
                        EventKind.REBUTTAL_END, EventKind.ABSTRACT, EventKind.PAPER, EventKind.NOTIFICATION);
        assertThat(portfolio.deadlines(NOW, AMSTERDAM).getFirst().daysLeft(TODAY, AMSTERDAM)).isEqualTo(11);
    }

    @Test
    void two_papers_due_within_a_week_are_told_and_one_paper_with_two_dates_is_not() {
        var portfolio = portfolio(
                paper(1, 2, submission(1, 1, acl, SubmissionStatus.PLANNED)),
                paper(2, 2, submission(2, 2, facct, SubmissionStatus.PLANNED)));

        assertThat(portfolio.warnings(NOW, AMSTERDAM)).singleElement().isInstanceOfSatisfying(
                PaperWarning.TwoDue.class, warning -> {
                    assertThat(warning.daysApart()).isEqualTo(3);
                    assertThat(warning.first().cycle()).isEqualTo(acl);
                    assertThat(warning.second().cycle()).isEqualTo(facct);
                });
    }

    @Test
    void nobody_is_an_author_two_weeks_before() {
        var portfolio = portfolio(paper(1, 0, submission(1, 1, facct, SubmissionStatus.PLANNED)));

        // Two weeks before 9 January, 12:59 in Amsterdam, and a day earlier.
        assertThat(portfolio.warnings(Instant.parse("2026-12-26T11:00:00Z"), AMSTERDAM))
                .hasOnlyElementsOfType(PaperWarning.NoAuthors.class)
                .hasSize(1);
        assertThat(portfolio.warnings(Instant.parse("2026-12-25T11:00:00Z"), AMSTERDAM)).isEmpty();
    }

    @Test
    void one_paper_is_not_at_two_archival_venues_at_a_time() {
        var both = portfolio(paper(
                1,
                2,
                submission(1, 1, iclr, SubmissionStatus.IN_REVIEW),
                submission(2, 1, acl, SubmissionStatus.SUBMITTED)));
        var beforeTheDecision = portfolio(paper(
                1,
                2,
                submission(1, 1, iclr, SubmissionStatus.IN_REVIEW),
                submission(2, 1, acl, SubmissionStatus.PLANNED)));

        assertThat(both.warnings(NOW, AMSTERDAM)).hasAtLeastOneElementOfType(PaperWarning.DualSubmission.class);
        assertThat(beforeTheDecision.warnings(NOW, AMSTERDAM))
                .hasAtLeastOneElementOfType(PaperWarning.DualSubmission.class);
    }

    @Test
    void a_workshop_that_does_not_archive_may_have_it_too() {
        var portfolio = portfolio(paper(
                1,
                2,
                submission(1, 1, iclr, SubmissionStatus.IN_REVIEW),
                submission(2, 1, workshop, SubmissionStatus.SUBMITTED)));

        assertThat(portfolio.warnings(NOW, AMSTERDAM)).isEmpty();
    }

    @Test
    void a_venue_less_than_a_week_after_the_decision_is_tight() {
        var decision = LocalDate.of(2027, 1, 25);

        assertThat(NextVenue.after(decision, cycle(5, "ICML", true, deadline(EventKind.PAPER, "2027-01-28")), AMSTERDAM))
                .satisfies(venue -> assertThat(venue.daysAfter()).isEqualTo(4))
                .matches(NextVenue::isTight);
        assertThat(NextVenue.after(decision, cycle(6, "UAI", true, deadline(EventKind.PAPER, "2027-02-25")), AMSTERDAM)
                        .isTight())
                .isFalse();
        assertThat(NextVenue.after(decision, cycle(7, "TMLR", true), AMSTERDAM).daysAfter()).isNull();
    }

    @Test
    void a_paper_that_came_back_stands_where_the_next_venue_is_looked_for() {
        var rejected = paper(1, 2, submission(1, 1, iclr, SubmissionStatus.REJECTED));

        assertThat(rejected.column()).isEqualTo(BoardColumn.PLANNED);
    }

    private Portfolio portfolio(Paper... papers) {
        var cycles = Arrays.stream(new Cycle[] {acl, facct, iclr, workshop})
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        return new Portfolio(List.of(papers), cycles);
    }
}
