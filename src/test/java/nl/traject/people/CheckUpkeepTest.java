package nl.traject.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.rules.Check;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trajectories that are older than a check. */
@TrajectTest
class CheckUpkeepTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CheckUpkeep upkeep;

    @Autowired
    private TestDatabase database;

    @Test
    void a_check_that_came_later_is_answered_for_those_who_were_there_before() {
        var one = cast.inMonth16().trajectory();
        var other = cast.inMonth16().trajectory();
        forget(one, Check.OUTPUTS);
        forget(other, Check.GROUND_TRUTH);

        upkeep.catchUp();

        assertThat(answered(one)).containsExactlyInAnyOrder(Check.values());
        assertThat(answered(other)).containsExactlyInAnyOrder(Check.values());
    }

    @Test
    void what_is_answered_stays_as_it_is_and_an_ended_trajectory_is_asked_nothing() {
        var whole = cast.inMonth16().trajectory();
        var before = rows(whole);
        var ended = cast.inMonth16().trajectory();
        end(ended);

        upkeep.catchUp();

        assertThat(rows(whole)).isEqualTo(before);
        assertThat(answered(ended)).isEmpty();
    }

    private void forget(TrajectoryId trajectory, Check check) {
        owner().sql("delete from people.check_fact where trajectory_id = ? and check_code = ?")
                .params(trajectory.value(), check.name())
                .update();
    }

    private void end(TrajectoryId trajectory) {
        owner().sql("delete from people.check_fact where trajectory_id = ?")
                .param(trajectory.value())
                .update();
        owner().sql(
                        "update people.trajectory set status = 'DISCONTINUED', ended_on = date '2026-11-01' where trajectory_id = ?")
                .param(trajectory.value())
                .update();
    }

    private List<Check> answered(TrajectoryId trajectory) {
        return owner().sql(
                        "select check_code from people.check_fact where trajectory_id = ? and recorded_until is null")
                .param(trajectory.value())
                .query((row, number) -> Check.valueOf(row.getString(1)))
                .list();
    }

    private List<Long> rows(TrajectoryId trajectory) {
        return owner().sql("select check_fact_id from people.check_fact where trajectory_id = ? order by 1")
                .param(trajectory.value())
                .query(Long.class)
                .list();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.ownerDataSource());
    }
}
