package nl.traject.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.audit.StatementCount;
import nl.traject.history.Change.Operation;
import nl.traject.people.Cast;
import nl.traject.people.Observations;
import nl.traject.people.Schedules;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is recorded of every change, and who reads it. */
@TrajectTest
@Import({MatrixFixture.class, StatementCount.class})
class HistoryServiceTest {

    @Autowired
    HistoryService history;

    @Autowired
    Schedules schedules;

    @Autowired
    Observations observations;

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
        SignIn.doing(
                team.promotor(),
                () -> schedules.move(
                        team.trajectory(), MilestoneEvent.EVALUATION, LocalDate.of(2026, 11, 27), "Holiday"));
        fixture.as(team.promotor(), "update people.moved_date set reason = 'Illness' where trajectory_id = ?", team);
        fixture.as(team.promotor(), "delete from people.moved_date where trajectory_id = ?", team);

        var changes = SignIn.doing(team.candidate(), () -> history.list(team.trajectory(), 0, 3));

        assertThat(changes)
                .extracting(Change::operation)
                .containsExactly(Operation.DELETE, Operation.UPDATE, Operation.INSERT);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.person()).isEqualTo("Ingrid Maas");
            assertThat(change.table()).isEqualTo("people.moved_date");
            assertThat(change.at()).isNotNull();
        });
        assertThat(changes.get(1).fields()).containsExactly(new Change.Field("reason", "Holiday", "Illness"));
        assertThat(changes.get(2).fields())
                .contains(
                        new Change.Field("reason", null, "Holiday"), new Change.Field("moved_by", null, "Ingrid Maas"));
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
            assertThat(SignIn.doing(person, () -> history.list(team.trajectory(), 0, 50)))
                    .isNotEmpty();
            assertThat(SignIn.doing(person, () -> history.count(team.trajectory())))
                    .isPositive();
        }
        for (var person : List.of(team.outsider(), team.hr(), team.stranger())) {
            assertThatThrownBy(() -> SignIn.doing(person, () -> history.list(team.trajectory(), 0, 50)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SignIn.doing(person, () -> history.count(team.trajectory())))
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

        assertThat(SignIn.doing(team.candidate(), () -> history.list(team.trajectory(), 0, 50)))
                .extracting(Change::table)
                .contains("people.leave_kind");
        for (var person : List.of(team.promotor(), team.administrator(), team.director())) {
            assertThat(SignIn.doing(person, () -> history.list(team.trajectory(), 0, 50)))
                    .extracting(Change::table)
                    .contains("people.leave")
                    .doesNotContain("people.leave_kind");
        }
    }

    @Test
    void a_page_is_newest_first_and_takes_the_same_statements_however_long_it_is() {
        for (var i = 0; i < 30; i++) {
            fixture.as(
                    team.administrator(),
                    "update people.trajectory set title = title || '.' where trajectory_id = ?",
                    team);
        }

        SignIn.doing(team.candidate(), () -> {
            var few = statements.of(() -> history.list(team.trajectory(), 0, 2));
            var many = statements.of(() -> history.list(team.trajectory(), 0, 30));
            assertThat(many).isEqualTo(few).isEqualTo(3);
            assertThat(history.list(team.trajectory(), 0, 30))
                    .isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
        });
    }
}
