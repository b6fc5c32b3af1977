package nl.traject.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.rules.Confidence;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which rows of the compliance matrix, and what they say. */
@TrajectTest
class MatrixServiceTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 15);

    private static final List<CheckState> GRAVEST_FIRST =
            List.of(CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE);

    @Autowired
    MatrixService matrix;

    @Autowired
    Cast cast;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    StatementCount statements;

    Cast.Team team;

    @BeforeEach
    void team() {
        team = cast.startedOn(START);
    }

    @Test
    void an_administrator_sees_every_trajectory_of_the_school_and_no_other() {
        fixture.candidate(team, "Sami", "Aerts", START);

        var rows = listAs(team.administrator(), MatrixFilter.NONE);

        assertThat(rows).extracting(MatrixRow::name).containsExactly("Aerts, Sami", "Vos, Robin");
        assertThat(rows).extracting(MatrixRow::month).containsOnly(16);
    }

    @Test
    void a_director_sees_the_own_programme_only() {
        var other = fixture.otherProgramme(team);
        fixture.candidate(team, other, "Sami", "Aerts", START);

        assertThat(listAs(team.administrator(), MatrixFilter.NONE)).hasSize(2);
        assertThat(listAs(team.director(), MatrixFilter.NONE))
                .extracting(MatrixRow::name)
                .containsExactly("Vos, Robin");
        assertThat(SignIn.doing(
                        team.director(),
                        () -> matrix.summarize(MatrixFilter.NONE).trajectories()))
                .isEqualTo(1);
        assertThat(SignIn.doing(team.director(), () -> matrix.listProgrammes())).hasSize(1);
        assertThat(SignIn.doing(team.administrator(), () -> matrix.listProgrammes()))
                .hasSize(2);
    }

    @Test
    void nobody_else_sees_the_matrix() {
        for (var person : List.of(
                team.candidate(),
                team.promotor(),
                team.dailySupervisor(),
                team.hr(),
                team.outsider(),
                team.stranger())) {
            SignIn.doing(person, () -> {
                assertThatThrownBy(() -> matrix.list(MatrixFilter.NONE, MatrixOrder.BY_NAME, 0, 50))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> matrix.summarize(MatrixFilter.NONE)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> matrix.forEach(MatrixFilter.NONE, MatrixOrder.BY_NAME, row -> {}))
                        .isInstanceOf(NotPermitted.class);
            });
        }
    }

    @Test
    void a_cell_is_open_to_the_school_closed_to_the_team_and_not_there_for_others() {
        fixture.recordLate(team, team.trajectory());
        var elsewhere = cast.startedOn(START);

        assertThat(SignIn.doing(team.administrator(), () -> matrix.findCell(team.trajectory(), Check.REPORT)))
                .isPresent();
        for (var person : List.of(team.candidate(), team.promotor())) {
            assertThatThrownBy(() -> SignIn.doing(person, () -> matrix.findCell(team.trajectory(), Check.REPORT)))
                    .isInstanceOf(NotPermitted.class);
        }
        for (var person : List.of(team.stranger(), elsewhere.administrator())) {
            assertThatThrownBy(() -> SignIn.doing(person, () -> matrix.findCell(team.trajectory(), Check.REPORT)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(listAs(elsewhere.administrator(), MatrixFilter.NONE))
                .extracting(MatrixRow::id)
                .containsExactly(elsewhere.trajectory());
    }

    @Test
    void a_cell_says_its_state_how_much_and_how_long() {
        fixture.recordLate(team, team.trajectory());

        var row = listAs(team.administrator(), MatrixFilter.NONE).getFirst();

        assertThat(row.cell(Check.REPORT).state()).isEqualTo(CheckState.LATE);
        assertThat(row.cell(Check.EC_PACE).state()).isEqualTo(CheckState.LATE);
        assertThat(row.cell(Check.EC_PACE).figure()).isEqualByComparingTo("3.0");
        assertThat(row.cell(Check.EC_PACE).wanted()).isEqualByComparingTo(new BigDecimal("8.3"));
        assertThat(row.cell(Check.GROUND_TRUTH).state()).isEqualTo(CheckState.MET);
        assertThat(row.cell(Check.TEACHING).state()).isEqualTo(CheckState.MET);
    }

    @Test
    void the_database_compares_dates_as_the_rules_do() {
        var day = MatrixFixture.TODAY;
        var filed = new ArrayList<LocalDate>();
        filed.add(null);
        filed.addAll(List.of(day.minusYears(1), day, day.plusDays(1)));
        for (var on : filed) {
            for (var start :
                    List.of(START, day.minusMonths(9), day.minusMonths(8), day.minusMonths(2), day.plusDays(9))) {
                var trajectory = fixture.candidate(team, "Sami", "Aerts", start);
                fixture.record(team, trajectory, checks -> List.of(checks.report(on), checks.evaluation(on)));
            }
        }

        var rows = listAs(team.administrator(), MatrixFilter.NONE);

        assertThat(rows).hasSize(21).allSatisfy(row -> {
            for (var check : List.of(Check.REPORT, Check.EVALUATION)) {
                var fact = SignIn.doing(team.administrator(), () -> matrix.findCell(row.id(), check));
                fact.ifPresent(cell -> assertThat(row.cell(check).state()).isEqualTo(cell.state()));
            }
        });
        for (var state : MatrixFilter.STATES) {
            var expected = rows.stream()
                    .filter(row -> says(row, state))
                    .map(MatrixRow::id)
                    .toList();
            assertThat(listAs(team.administrator(), MatrixFilter.NONE.withState(state)))
                    .as(state.name())
                    .extracting(MatrixRow::id)
                    .isEqualTo(expected);
            assertThat(SignIn.doing(team.administrator(), () -> matrix.count(MatrixFilter.NONE.withState(state))))
                    .as(state.name())
                    .isEqualTo(expected.size());
        }
    }

    private static boolean says(MatrixRow row, CheckState state) {
        return state == CheckState.MET
                ? row.cells().stream().noneMatch(MatrixCell::isException)
                : row.cells().stream().anyMatch(cell -> cell.state() == state);
    }

    @Test
    void filters_narrow_by_programme_cohort_supervisor_check_state_and_name() {
        var aerts = fixture.candidate(team, "Ariel", "Ibáñez", LocalDate.of(2024, 3, 1));
        fixture.recordLate(team, aerts);
        fixture.recordMet(team, team.trajectory());

        assertNames(MatrixFilter.NONE.withCohort(2024), "Ibáñez, Ariel");
        assertNames(MatrixFilter.NONE.withCohort(1999));
        assertNames(MatrixFilter.NONE.withProgramme(team.programme()), "Ibáñez, Ariel", "Vos, Robin");
        assertNames(MatrixFilter.NONE.withSupervisor(team.dailySupervisor()), "Vos, Robin");
        assertNames(MatrixFilter.NONE.withSupervisor(team.stranger()));
        assertNames(MatrixFilter.NONE.withText("ARIEL ibanez"), "Ibáñez, Ariel");
        assertNames(MatrixFilter.NONE.withText("100%_"));
        assertNames(MatrixFilter.NONE.withState(CheckState.LATE), "Ibáñez, Ariel", "Vos, Robin");
        assertNames(MatrixFilter.NONE.withState(CheckState.LATE).withCheck(Check.TEAM));
        assertNames(MatrixFilter.NONE.withState(CheckState.LATE).withCheck(Check.REPORT), "Ibáñez, Ariel");
        assertNames(
                MatrixFilter.NONE.withState(CheckState.MET).withCheck(Check.GROUND_TRUTH),
                "Ibáñez, Ariel",
                "Vos, Robin");
    }

    private void assertNames(MatrixFilter filter, String... names) {
        assertThat(listAs(team.administrator(), filter))
                .extracting(MatrixRow::name)
                .containsExactly(names);
        assertThat(SignIn.doing(team.administrator(), () -> matrix.count(filter)))
                .isEqualTo(names.length);
    }

    @Test
    void pages_follow_each_other_in_one_order_and_repeat_nothing() {
        for (var i = 0; i < 12; i++) {
            fixture.candidate(team, "Sami", i % 2 == 0 ? "Aerts" : "de Vries", START.plusDays(i % 3));
        }

        for (var column : MatrixOrder.Column.values()) {
            for (var descending : List.of(true, false)) {
                var order = new MatrixOrder(column, descending);
                var all = SignIn.doing(team.administrator(), () -> matrix.list(MatrixFilter.NONE, order, 0, 50));
                var paged = new ArrayList<MatrixRow>();
                for (var offset = 0; offset < 13; offset += 5) {
                    var from = offset;
                    paged.addAll(
                            SignIn.doing(team.administrator(), () -> matrix.list(MatrixFilter.NONE, order, from, 5)));
                }

                assertThat(paged).as(order.toString()).hasSize(13).isEqualTo(all);
            }
        }
        var byMonth = new MatrixOrder(MatrixOrder.Column.MONTH, false);
        assertThat(SignIn.doing(team.administrator(), () -> matrix.list(MatrixFilter.NONE, byMonth, 0, 50)))
                .extracting(MatrixRow::start)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void the_worst_come_first_and_of_those_who_are_late_the_longest_so() {
        var day = MatrixFixture.TODAY;
        for (var start : List.of(
                START,
                day.minusMonths(9),
                day.minusMonths(8),
                day.minusMonths(11),
                day.minusMonths(2),
                day.plusDays(9))) {
            for (var family : List.of("de Vries", "Aerts")) {
                var trajectory = fixture.candidate(team, "Sami", family, start);
                fixture.record(team, trajectory, checks -> List.of(checks.report(null), checks.evaluation(null)));
            }
        }
        var other = fixture.otherProgramme(team);
        for (var start : List.of(START, day.minusMonths(8), day.plusDays(9))) {
            var trajectory = fixture.candidate(team, other, "Sami", "Aerts", start);
            fixture.record(team, trajectory, checks -> List.of(checks.report(null), checks.evaluation(null)));
        }

        for (var filter : filters(other)) {
            var rows = worstFirst(filter);
            assertThat(SignIn.doing(team.administrator(), () -> matrix.count(filter)))
                    .as(filter.toString())
                    .isEqualTo(rows.size());

            assertThat(rows)
                    .as(filter.toString())
                    .containsExactlyInAnyOrderElementsOf(listAs(team.administrator(), filter));
            assertThat(rows)
                    .as(filter.toString())
                    .extracting(MatrixServiceTest::place)
                    .isSorted();
            assertThat(rows.stream().filter(row -> place(row) == 0).map(MatrixServiceTest::lateSince))
                    .as(filter.toString())
                    .isSorted();
            assertThat(rows.stream()
                            .filter(row -> place(row) == GRAVEST_FIRST.size())
                            .map(row -> row.familyName().toLowerCase(Locale.ROOT)))
                    .as(filter.toString())
                    .isSorted();
        }
        assertThat(worstFirst(MatrixFilter.NONE))
                .extracting(MatrixServiceTest::place)
                .contains(0, GRAVEST_FIRST.size());
        assertThat(worstFirst(MatrixFilter.NONE.withCheck(Check.REPORT)))
                .extracting(MatrixServiceTest::place)
                .contains(0, GRAVEST_FIRST.indexOf(CheckState.DUE), GRAVEST_FIRST.size());
    }

    /** Each with each; and a check that nobody has. */
    private static List<MatrixFilter> filters(ProgrammeId programme) {
        var all = new ArrayList<>(List.of(MatrixFilter.NONE.withCheck(Check.TEACHING)));
        for (var state : Arrays.asList(
                null, CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE, CheckState.MET)) {
            for (var check : Arrays.asList(null, Check.REPORT)) {
                for (var text : List.of("", "aerts")) {
                    all.add(new MatrixFilter(null, null, null, check, state, text));
                    all.add(new MatrixFilter(programme, null, null, check, state, text));
                }
            }
        }
        return all;
    }

    private List<MatrixRow> worstFirst(MatrixFilter filter) {
        return SignIn.doing(team.administrator(), () -> matrix.list(filter, MatrixOrder.WORST_FIRST, 0, 50));
    }

    /** Of the gravest state of its checks. */
    private static int place(MatrixRow row) {
        return row.cells().stream()
                .filter(MatrixCell::isException)
                .mapToInt(cell -> GRAVEST_FIRST.indexOf(cell.state()))
                .min()
                .orElse(GRAVEST_FIRST.size());
    }

    private static LocalDate lateSince(MatrixRow row) {
        return row.cells().stream()
                .filter(cell -> cell.state() == CheckState.LATE)
                .map(MatrixCell::lateFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void who_is_renamed_is_found_and_sorted_by_the_new_name() {
        fixture.candidate(team, "Sami", "Aerts", START);

        fixture.rename(team.candidate(), "Robin", "Aalders");

        assertNames(MatrixFilter.NONE.withText("aalders"), "Aalders, Robin");
        assertNames(MatrixFilter.NONE, "Aalders, Robin", "Aerts, Sami");
    }

    @Test
    void a_page_is_one_statement_and_its_counts_another_however_many_rows() {
        for (var rows : List.of(5, 60)) {
            var school = cast.startedOn(START);
            for (var i = 1; i < rows; i++) {
                fixture.recordLate(school, fixture.candidate(school, "Sami", "Aerts", START.plusDays(i)));
            }
            SignIn.doing(school.administrator(), () -> {
                for (var order : List.of(MatrixOrder.BY_NAME, MatrixOrder.WORST_FIRST)) {
                    assertThat(statements.of(() -> assertThat(matrix.list(MatrixFilter.NONE, order, 0, 60))
                                    .hasSize(rows)))
                            .isEqualTo(1);
                }
                assertThat(statements.of(() -> assertThat(
                                        matrix.summarize(MatrixFilter.NONE).trajectories())
                                .isEqualTo(rows)))
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void a_cell_opens_the_rule_its_version_its_source_and_the_evidence() {
        fixture.recordLate(team, team.trajectory());

        var cell = SignIn.doing(team.administrator(), () -> matrix.findCell(team.trajectory(), Check.REPORT))
                .orElseThrow();

        assertThat(cell.state()).isEqualTo(CheckState.LATE);
        assertThat(cell.fact().ruleSet()).isEqualTo("ILLC");
        assertThat(cell.fact().evidenceKey()).isEqualTo("rules.evidence.report.open");
        assertThat(cell.fact().evidenceValues()).containsExactly(LocalDate.of(2026, 4, 15));
        assertThat(cell.source()).isNotNull();
        assertThat(cell.source().text()).isNotBlank();
        assertThat(cell.source().confidence()).isIn((Object[]) Confidence.values());
        assertThat(SignIn.doing(team.administrator(), () -> matrix.findCell(team.trajectory(), Check.TEACHING)))
                .get()
                .extracting(teaching -> teaching.state())
                .isEqualTo(CheckState.MET);
    }

    private List<MatrixRow> listAs(PersonId person, MatrixFilter filter) {
        return SignIn.doing(person, () -> matrix.list(filter, MatrixOrder.BY_NAME, 0, 100));
    }
}
