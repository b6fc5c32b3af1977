package nl.traject.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the preview of a new version takes for 30,000 trajectories with all that their dates and checks rest on. */
@Tag("long")
@TrajectTest
class RulesBench {

    private static final int TRAJECTORIES = 30_000;
    private static final Duration GOAL = Duration.ofSeconds(10);

    /** In sets, as the owner, without history: only reading is measured. {0}: school, {1}: programme, {2}: rules, {3}: supervisor. */
    private static final String[] SEED = {
        """
        create temporary table seeded as
        select n, date '2023-01-01' + (n %% 1400) as start from generate_series(1, %5$d) n
        """,
        "alter table seeded add person_id bigint, add trajectory_id bigint",
        "update seeded set person_id = 1000000 + n, trajectory_id = 1000000 + n",
        "insert into people.person (person_id, given_name, family_name) "
                + "select person_id, 'Candidate', 'Number ' || n from seeded",
        "insert into people.trajectory (trajectory_id, school_id, programme_id, candidate_id, title, start_date, rule_set_id) "
                + "select trajectory_id, %1$s, %2$s, person_id, 'Circuits one can check', start, %3$s from seeded",
        "insert into people.supervision (trajectory_id, supervisor_id, part, first, valid_from) "
                + "select trajectory_id, %4$s, 'PROMOTOR', true, start from seeded",
        "insert into people.contract_term (trajectory_id, number, start_date, last_day, fte, signed_on) "
                + "select trajectory_id, 1, start, (start + interval '18 months')::date - 1, "
                + "case when n %% 8 = 0 then 0.8 else 1 end, start - 30 from seeded",
        "insert into people.leave (trajectory_id, first_day, last_day, moves_contract, moves_milestones, granted_on) "
                + "select trajectory_id, start + 200, start + 311, true, true, start + 150 from seeded where n %% 5 = 0",
        "insert into people.fte_change (trajectory_id, changes_on, fte, granted_on) "
                + "select trajectory_id, start + 400, 0.9, start + 380 from seeded where n %% 10 = 0",
        "insert into people.moved_date (trajectory_id, event, falls_on, reason, moved_by, moved_on) "
                + "select trajectory_id, 'EVALUATION', start + 420, 'Asked for', %4$s, start + 300 from seeded "
                + "where n %% 20 = 0",
        "insert into education.item (trajectory_id, category, title, starts_on, ends_on, ec, mandatory_code) "
                + "select trajectory_id, 'COURSE', 'Course ' || i, start + 60 * i, start + 60 * i + 30, 3, "
                + "case i when 1 then 'INTEGRITY' when 2 then 'WRITING' end from seeded, generate_series(1, 4) i",
        "insert into teaching.duty (trajectory_id, course, level, role, first_day, last_day, weekly_hours, planned_hours, "
                + "lecturer, entered_on) select trajectory_id, 'Machine Learning 1', 'MSC', 'TEACHING_ASSISTANT', "
                + "start + 200, start + 260, 8, 70, 'A. Lecturer', start + 180 from seeded where n %% 2 = 0",
        "insert into plan.topic (trajectory_id, number, title, question, hypothesis, refuting_result, status, status_since, created_by, created_on, "
                + "proposed_on, proposed_by, candidate_agreed_on, promotor_agreed_on, promotor_agreed_by) "
                + "select trajectory_id, 1, 'Circuits', 'Which?', 'These.', 'Others.', 'ACTIVE', start + 90, person_id, start + 60, "
                + "start + 70, person_id, start + 80, start + 80, %4$s from seeded",
        "insert into progress.entry (trajectory_id, author_id, occurred_on, kind, body, written_at) "
                + "select trajectory_id, person_id, start + 20 * i, 'RESULT', 'Something was found', start + 20 * i "
                + "from seeded, generate_series(1, 5) i",
        "insert into evaluation.milestone (trajectory_id, kind, number, status, closed_on) "
                + "select trajectory_id, 'REPORT', 2, 'CLOSED', start + 270 from seeded where n %% 3 = 0",
        "analyze"
    };

    @Autowired
    private Cast cast;

    @Autowired
    private TestDatabase database;

    @Autowired
    private RuleBook rules;

    @Autowired
    private RulePreviews previews;

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void previews_a_version_for_every_trajectory() throws SQLException {
        var team = cast.inMonth16();
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        var shipped = rules.listVersions().getFirst();
        seed(team, shipped);
        var draft = laterEvaluation(shipped);
        preview(draft);

        var began = System.nanoTime();
        var preview = preview(draft);
        var took = Duration.ofNanos(System.nanoTime() - began);

        LoggerFactory.getLogger(RulesBench.class)
                .info(String.format(
                        Locale.ROOT,
                        "preview of a rule set: %d trajectories, %d would change: %.1f s (goal: %d s) on %d processors, Java %s, %s",
                        preview.total(),
                        preview.changed(),
                        took.toMillis() / 1000.0,
                        GOAL.toSeconds(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name")));
        assertThat(preview.done()).isEqualTo(TRAJECTORIES + 1);
        assertThat(preview.changed()).isGreaterThan(TRAJECTORIES / 2);
        assertThat(took).isLessThan(GOAL);
    }

    private Preview preview(Draft draft) {
        var preview = previews.start(draft, LocalDate.of(1990, 1, 1));
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> preview.state() != Preview.State.RUNNING);
        assertThat(preview.state()).isEqualTo(Preview.State.DONE);
        return preview;
    }

    private Draft laterEvaluation(Version shipped) {
        var draft = rules.getDraft(rules.startDraft(shipped.id()));
        var evaluation = RuleText.entries(RuleSets.read(draft.content())).stream()
                .filter(entry -> entry.name().equals("EVALUATION"))
                .findFirst()
                .orElseThrow();
        rules.change(
                draft,
                evaluation,
                Map.of(evaluation.path() + "/offset/amount", "13"),
                evaluation.source(),
                Confidence.GENERAL);
        return rules.getDraft(draft.id());
    }

    private void seed(Team team, Version shipped) throws SQLException {
        try (var connection = database.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : new String[] {
                "people.person", "people.trajectory", "people.supervision", "people.contract_term", "people.leave",
                "people.fte_change", "people.moved_date", "education.item", "teaching.duty", "plan.topic",
                "progress.entry", "evaluation.milestone"
            }) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (var sql : SEED) {
                statement.execute(
                        sql.formatted(team.school(), team.programme(), shipped.id(), team.promotor(), TRAJECTORIES));
            }
            connection.commit();
        }
    }
}
