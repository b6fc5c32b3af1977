package nl.traject.people;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.traject.TrajectTest;
import nl.traject.people.Cast.Team;
import nl.traject.security.Accounts;
import nl.traject.security.SystemActor;
import nl.traject.shared.NoLongerOpen;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who once had access is told that it ended; everybody else learns nothing, not even that there is a trajectory. */
@TrajectTest
class FormerAccessTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final TrajectoryId NONE = new TrajectoryId(987_654_321);

    @Autowired
    private Cast cast;

    @Autowired
    private TrajectoryAccess access;

    @Autowired
    private Observations observations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SystemActor system;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext dsl;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @Test
    void a_supervisor_who_left_is_told_so_from_the_day_after() {
        var left = team.dailySupervisor();
        end("supervision", "supervisor_id", left, YESTERDAY.plusDays(1));
        assertThat(doing(left, () -> access.relationTo(team.trajectory())).isSupervisor())
                .isTrue();

        end("supervision", "supervisor_id", left, YESTERDAY);

        assertNoLongerOpen(left);
    }

    @Test
    void an_observer_is_told_so_once_the_evaluation_is_closed() {
        doing(team.promotor(), () -> observations.propose(team.trajectory(), team.outsider()));
        assertThat(doing(team.outsider(), () -> access.relationTo(team.trajectory()))
                        .observer())
                .isTrue();

        doing(team.promotor(), () -> observations.close(team.trajectory()));

        assertNoLongerOpen(team.outsider());
    }

    @Test
    void who_left_an_office_of_the_school_is_told_so() {
        somebodyElseKeepsTheSchool();
        for (var former : new PersonId[] {team.administrator(), team.hr(), team.director()}) {
            end("office", "person_id", former, YESTERDAY);

            assertNoLongerOpen(former);
        }
    }

    @Test
    void an_office_that_ended_before_the_trajectory_began_never_had_access() {
        somebodyElseKeepsTheSchool();
        end("office", "person_id", team.administrator(), LocalDate.of(2025, 7, 15));
        assertNoLongerOpen(team.administrator());

        end("office", "person_id", team.administrator(), LocalDate.of(2025, 7, 14));
        assertNotFound(team.administrator(), team.trajectory());
    }

    @Test
    void former_access_to_one_trajectory_tells_nothing_of_another() {
        end("supervision", "supervisor_id", team.dailySupervisor(), YESTERDAY);

        assertNotFound(team.dailySupervisor(), team.strangersTrajectory());
    }

    @Test
    void a_stranger_guessing_numbers_gets_the_answer_for_what_does_not_exist() {
        var theirs = team.strangersTrajectory();

        LongStream.rangeClosed(1, 200)
                .mapToObj(TrajectoryId::new)
                .filter(guessed -> !guessed.equals(theirs))
                .forEach(guessed -> assertNotFound(team.stranger(), guessed));
        assertNotFound(team.stranger(), team.trajectory());
        assertNotFound(team.stranger(), NONE);
    }

    private void assertNoLongerOpen(PersonId former) {
        assertThatThrownBy(() -> doing(former, () -> access.relationTo(team.trajectory())))
                .isInstanceOf(NoLongerOpen.class);
        assertNotFound(former, NONE);
    }

    private void assertNotFound(PersonId asking, TrajectoryId trajectory) {
        assertThatThrownBy(() -> doing(asking, () -> access.relationTo(trajectory)))
                .as("trajectory %s", trajectory)
                .isExactlyInstanceOf(NotFound.class);
    }

    /** The last administrator could not leave. */
    private void somebodyElseKeepsTheSchool() {
        system.as("setup", () -> {
            accounts.open(team.outsider(), "u" + UUID.randomUUID(), "long enough");
            return true;
        });
        system.as(
                ExampleData.JOB,
                () -> transaction.execute(status -> dsl.execute(
                        "insert into people.office (person_id, school_id, kind, valid_from)"
                                + " values (?, ?, 'ADMINISTRATOR', date '2020-01-01')",
                        team.outsider().value(),
                        team.school().value())));
    }

    private void end(String table, String column, PersonId person, LocalDate lastDay) {
        var ended = system.as(
                ExampleData.JOB,
                () -> transaction.execute(status -> dsl.execute(
                        "update people." + table + " set valid_from = least(valid_from, ?), valid_until = ? where "
                                + column + " = ?",
                        lastDay,
                        lastDay,
                        person.value())));
        assertThat(ended).isEqualTo(1);
    }
}
