package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The team writes one plan at the same time: nothing is lost, and whoever would overwrite something unseen is told. */
@TrajectTest
class WritingTogetherTest {

    private static final Logger LOG = LoggerFactory.getLogger(WritingTogetherTest.class);

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private Cast cast;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void eight_writers_lose_nothing() throws Exception {
        write(8, 12);
    }

    @Test
    @Tag("long")
    void fifty_writers_of_two_hundred_edits_lose_nothing() throws Exception {
        write(50, 200);
    }

    private void write(int threads, int edits) throws Exception {
        var team = cast.inMonth16();
        var writers = new Writers(drafts, team.trajectory());

        writers.write(List.of(team.candidate(), team.promotor(), team.dailySupervisor()), threads, edits);

        SignIn.as(team.candidate());
        writers.assertNothingLost(threads, edits);
        LOG.info("{} writers, {} edits each: {} conflicts told", threads, edits, writers.conflicts());
        assertThat(writers.conflicts()).isPositive();
    }
}
