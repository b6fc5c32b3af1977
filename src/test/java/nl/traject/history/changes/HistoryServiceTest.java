package nl.traject.history.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.audit.StatementCount;
import nl.traject.concern.ConcernText;
import nl.traject.concern.Concerns;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.Change.Value;
import nl.traject.people.Cast;
import nl.traject.people.Observations;
import nl.traject.people.Schedules;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is recorded of every change of a trajectory, and who reads it. */
@TrajectTest
class HistoryServiceTest {

    @Autowired
    HistoryService history;

    @Autowired
    Schedules schedules;

    @Autowired
    Observations observations;

    @Autowired
    Concerns concerns;

    @Autowired
    Cast cast;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    StatementCount statements;

    @Autowired
    DataSource dataSource;

    Cast.Team team;

    @BeforeEach
    void team() {
        team = cast.inMonth16();
    }

    @Test
    void every_insert_update_and_delete_is_recorded_with_who_and_what() {
        moveTheEvaluation();
        fixture.as(team.promotor(), "update people.moved_date set reason = 'Illness' where trajectory_id = ?", team);
        fixture.as(team.promotor(), "delete from people.moved_date where trajectory_id = ?", team);

        var saves = list(team.candidate(), ChangeFilter.NONE, Page.first(3));

        assertThat(saves)
                .extracting(save -> save.changes().getFirst().operation())
                .containsExactly(Operation.DELETE, Operation.UPDATE, Operation.INSERT);
        assertThat(saves).allSatisfy(save -> {
            assertThat(save.person()).isEqualTo("Ingrid Maas");
            assertThat(save.candidate()).isEqualTo("Robin Vos");
            assertThat(save.changes()).extracting(Change::table).containsExactly("people.moved_date");
        });
        assertThat(saves.get(1).changes().getFirst().fields())
                .containsExactly(new Change.Field("reason", text("Holiday"), text("Illness")));
        assertThat(saves.get(2).changes().getFirst().fields())
                .contains(new Change.Field("reason", null, text("Holiday")))
                .anySatisfy(field -> {
                    assertThat(field.column()).isEqualTo("moved_by");
                    assertThat(field.to()).isNotNull();
                    assertThat(field.to().title()).isNotNull();
                    assertThat(field.to().title().text()).isEqualTo("Ingrid Maas");
                });
    }

    @Test
    void one_save_is_one_item_however_many_rows_it_changed() {
        fixture.as(team.administrator(), """
                with renamed as (update people.trajectory set title = 'Another' where trajectory_id = ? returning trajectory_id)
                insert into people.supervision (trajectory_id, supervisor_id, part, valid_from)
                select r.trajectory_id, p.person_id, 'CO_PROMOTOR', date '2020-01-01' + n
                from renamed r, generate_series(1, 9) n
                cross join lateral (select person_id from people.person where person_id not in (
                  select candidate_id from people.trajectory) order by person_id offset n limit 1) p
                """, team);

        var save = list(team.candidate(), ChangeFilter.NONE, Page.first(1)).getFirst();

        assertThat(save.records()).isEqualTo(10);
        assertThat(save.changes()).hasSize(HistoryService.FIRST_ROWS);
        assertThat(SignIn.doing(
                        team.candidate(),
                        () -> history.listRows(
                                team.trajectory(), ChangeFilter.NONE, save.id(), HistoryService.FIRST_ROWS, 50)))
                .hasSize(10 - HistoryService.FIRST_ROWS)
                .doesNotContainAnyElementsOf(save.changes());
    }

    @Test
    void a_record_has_its_title_and_a_link_while_it_is_there() {
        moveTheEvaluation();
        var there = list(team.candidate(), ChangeFilter.NONE, Page.first(1)).getFirst();
        fixture.as(team.promotor(), "delete from people.moved_date where trajectory_id = ?", team);
        var gone = list(team.candidate(), ChangeFilter.NONE, Page.first(1)).getFirst();

        assertThat(there.changes().getFirst().title())
                .isEqualTo(new Title(null, null, "rules.event.EVALUATION", "phd/" + team.trajectory() + "/milestones"));
        assertThat(gone.changes().getFirst().title()).isNull();
    }

    @Test
    void it_is_narrowed_by_person_kind_and_day() {
        moveTheEvaluation();
        fixture.as(
                team.administrator(), "update people.trajectory set title = 'Another' where trajectory_id = ?", team);
        var all = count(ChangeFilter.NONE);
        var today = LocalDate.now();

        assertThat(list(team.candidate(), ChangeFilter.NONE.by(team.promotor()), Page.first(50)))
                .singleElement()
                .satisfies(save -> assertThat(save.person()).isEqualTo("Ingrid Maas"));
        assertThat(list(team.candidate(), ChangeFilter.NONE.of(RecordKind.MILESTONES), Page.first(50)))
                .flatExtracting(Save::changes)
                .extracting(Change::table)
                .containsOnly("people.moved_date");
        assertThat(list(team.candidate(), ChangeFilter.NONE.onlyByTraject(), Page.first(50)))
                .isNotEmpty()
                .allSatisfy(save -> assertThat(save.job()).isEqualTo("examples"));
        assertThat(count(ChangeFilter.NONE.from(today.minusDays(1)).to(today.plusDays(1))))
                .isEqualTo(all);
        assertThat(count(ChangeFilter.NONE.from(today.plusDays(2)))).isZero();
        assertThat(count(ChangeFilter.NONE.to(today.minusDays(2)))).isZero();
    }

    @Test
    void what_there_is_to_choose_from_is_what_the_reader_finds() {
        moveTheEvaluation();
        SignIn.doing(team.candidate(), () -> concerns.raise(team.trajectory(), new ConcernText("About", "What")));

        var ofCandidate = SignIn.doing(team.candidate(), () -> history.choices(team.trajectory()));
        var ofPromotor = SignIn.doing(team.promotor(), () -> history.choices(team.trajectory()));

        assertThat(ofCandidate.kinds()).contains(RecordKind.MILESTONES, RecordKind.CONCERN);
        assertThat(ofPromotor.kinds()).contains(RecordKind.MILESTONES).doesNotContain(RecordKind.CONCERN);
        assertThat(ofPromotor.authors()).extracting(Choices.Author::name).containsExactly("Ingrid Maas");
        assertThat(ofPromotor.traject()).isTrue();
    }

    @Test
    void a_concern_stands_in_its_candidates_history_alone() {
        SignIn.doing(team.candidate(), () -> concerns.raise(team.trajectory(), new ConcernText("About", "What")));

        assertThat(tables(team.candidate())).contains("concern.matter", "concern.matter_message");
        for (var person : List.of(team.promotor(), team.administrator(), team.director())) {
            assertThat(tables(person)).isNotEmpty().noneMatch(table -> table.startsWith("concern."));
        }
    }

    @Test
    void the_application_can_neither_change_nor_remove_it() {
        var jdbc = JdbcClient.create(dataSource);

        for (var sql : List.of(
                "update history.change set job = 'nobody'",
                "delete from history.change",
                "insert into history.change (source, operation, audience) values ('x', 'INSERT', '{}')")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_team_and_the_school_read_it_and_nobody_else() {
        SignIn.doing(team.promotor(), () -> observations.propose(team.trajectory(), team.outsider()));

        for (var person : List.of(team.candidate(), team.promotor(), team.administrator(), team.director())) {
            assertThat(list(person, ChangeFilter.NONE, Page.first(50))).isNotEmpty();
            assertThat(SignIn.doing(person, () -> history.count(team.trajectory(), ChangeFilter.NONE)))
                    .isPositive();
        }
        for (var person : List.of(team.outsider(), team.hr(), team.stranger())) {
            assertThatThrownBy(() -> list(person, ChangeFilter.NONE, Page.first(50)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SignIn.doing(person, () -> history.count(team.trajectory(), ChangeFilter.NONE)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_only_the_candidate_and_hr_may_see_is_in_no_other_history() {
        fixture.as(team.hr(), """
                insert into people.leave (trajectory_id, first_day, last_day, moves_contract, moves_milestones, granted_on)
                values (?, '2027-01-04', '2027-03-01', true, true, '2026-11-20')
                """, team);
        fixture.as(team.hr(), """
                insert into people.leave_kind (leave_id, trajectory_id, kind)
                select leave_id, trajectory_id, 'PARENTAL' from people.leave where trajectory_id = ?
                """, team);

        assertThat(tables(team.candidate())).contains("people.leave_kind");
        for (var person : List.of(team.promotor(), team.administrator(), team.director())) {
            assertThat(tables(person)).contains("people.leave").doesNotContain("people.leave_kind");
        }
    }

    @Test
    void a_page_is_newest_first_goes_on_where_the_last_one_ended_and_takes_the_same_statements_however_long_it_is() {
        for (var i = 0; i < 30; i++) {
            fixture.as(
                    team.administrator(),
                    "update people.trajectory set title = title || '.' where trajectory_id = ?",
                    team);
        }
        var all = list(team.candidate(), ChangeFilter.NONE, Page.first(30));

        var first = all.subList(0, 10);
        var next = list(
                team.candidate(), ChangeFilter.NONE, new Page(first.getLast().at(), 0, 10));
        var skipped = list(team.candidate(), ChangeFilter.NONE, new Page(null, 10, 10));

        assertThat(next).isEqualTo(all.subList(10, 20)).isEqualTo(skipped);
        assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(b.at().change(), a.at().change()));
        SignIn.doing(team.candidate(), () -> {
            history.list(team.trajectory(), ChangeFilter.NONE, Page.first(1));
            var few = statements.of(() -> history.list(team.trajectory(), ChangeFilter.NONE, Page.first(2)));
            var many = statements.of(() -> history.list(team.trajectory(), ChangeFilter.NONE, Page.first(30)));
            assertThat(many).isEqualTo(few).isEqualTo(3);
        });
    }

    private void moveTheEvaluation() {
        SignIn.doing(
                team.promotor(),
                () -> schedules.move(
                        team.trajectory(), MilestoneEvent.EVALUATION, LocalDate.of(2026, 11, 27), "Holiday"));
    }

    private List<Save> list(PersonId person, ChangeFilter filter, Page page) {
        return SignIn.doing(person, () -> history.list(team.trajectory(), filter, page));
    }

    private int count(ChangeFilter filter) {
        return SignIn.doing(team.candidate(), () -> history.count(team.trajectory(), filter));
    }

    private List<String> tables(PersonId person) {
        return list(person, ChangeFilter.NONE, Page.first(50)).stream()
                .flatMap(save -> save.changes().stream())
                .map(Change::table)
                .toList();
    }

    private static Value text(String stored) {
        return new Value(stored, false, null);
    }
}
