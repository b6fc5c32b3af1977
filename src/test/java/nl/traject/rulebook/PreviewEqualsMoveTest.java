package nl.traject.rulebook;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.traject.people.CandidateLine;
import nl.traject.people.RuleSetId;
import nl.traject.people.Trajectories;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a preview says is what a move then does, on every example trajectory (with leave, part time, moved and signed dates) and
 * a row of versions in which some distances were changed at random, from a fixed seed.
 */
@SpringBootTest(properties = {"traject.clock.start=2026-11-22T11:00:00Z", "traject.examples=always"})
class PreviewEqualsMoveTest {

    private static final int VERSIONS = 12;
    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);

    @Autowired
    private RuleBook rules;

    @Autowired
    private RuleMoves moves;

    @Autowired
    private RulePreviews previews;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void administrator() {
        SignIn.as(new PersonId(1));
        var bakker = trajectories.searchPeople("Bakker", 0, 1).getFirst().id();
        SignIn.as(bakker, Role.ADMINISTRATOR);
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void a_move_does_what_the_preview_said() {
        var random = new Random(20261122);
        var differing = 0;
        for (var i = 0; i < VERSIONS; i++) {
            var version = publish("p" + i, random);
            var programme = rules.getVersion(version).programme();
            var preview = previews.start(version, EVER);
            await().until(() -> preview.state() != Preview.State.RUNNING);
            assertThat(preview.state()).isEqualTo(Preview.State.DONE);
            var foretold = preview.list(0, preview.changed()).stream()
                    .collect(toMap(Difference::trajectory, difference -> difference));
            var looked = 0;

            for (var line : trajectories.listCandidates("", 0, 100)) {
                if (trajectories.get(line.trajectory()).programme().equals(programme)) {
                    looked++;
                    differing += compare(line, version, foretold.get(line.trajectory()));
                }
            }

            assertThat(looked).isEqualTo(preview.total()).isPositive();
        }
        assertThat(differing).as("trajectories that changed").isGreaterThan(VERSIONS);
    }

    private int compare(CandidateLine line, RuleSetId version, Difference foretold) {
        var datesBefore = dates(line.trajectory());
        var lateBefore = late(line.trajectory());

        moves.move(line.trajectory(), version, "To see");

        var datesAfter = dates(line.trajectory());
        var expected = new HashMap<>(datesBefore);
        var expectedLate = new HashMap<>(lateBefore);
        if (foretold != null) {
            foretold.dates().forEach(change -> put(expected, change.event().name(), change.after()));
            foretold.checks().forEach(change -> put(expectedLate, change.check().name(), change.lateAfter()));
        }
        assertThat(datesAfter).as(line.candidate().name()).isEqualTo(expected);
        assertThat(late(line.trajectory())).as(line.candidate().name()).isEqualTo(expectedLate);
        return foretold == null ? 0 : 1;
    }

    private static void put(Map<String, LocalDate> dates, String key, LocalDate date) {
        if (date == null) {
            dates.remove(key);
        } else {
            dates.put(key, date);
        }
    }

    private Map<String, LocalDate> dates(TrajectoryId trajectory) {
        return query("select event, falls_on from people.due_date where trajectory_id = " + trajectory);
    }

    private Map<String, LocalDate> late(TrajectoryId trajectory) {
        return query("select check_code, late_from from people.check_fact where late_from is not null"
                + " and recorded_until is null and trajectory_id = " + trajectory);
    }

    private Map<String, LocalDate> query(String sql) {
        return transaction.execute(status -> dsl.fetch(sql).stream()
                .collect(toMap(line -> line.get(0, String.class), line -> line.get(1, LocalDate.class))));
    }

    /** The rules in force with three distances changed. */
    private RuleSetId publish(String release, Random random) {
        var newest = rules.listVersions().stream()
                .filter(version -> version.code().equals("ILLC"))
                .findFirst()
                .orElseThrow();
        var draft = rules.getDraft(rules.startDraft(newest.id()));
        var distances = RuleText.entries(RuleSets.read(draft.content())).stream()
                .filter(entry -> entry.section().equals("milestones"))
                .toList();
        var changed = new ArrayList<>(distances);
        Collections.shuffle(changed, random);
        for (RuleEntry entry : changed.subList(0, 3)) {
            var draftNow = rules.getDraft(draft.id());
            var path = entry.path() + "/offset/amount";
            var amount = entry.parts().stream()
                    .filter(part -> part.path().equals(path))
                    .mapToInt(part -> Integer.parseInt(part.value()))
                    .findFirst()
                    .orElseThrow();
            var other = amount + Integer.signum(amount) * (1 + random.nextInt(3));
            rules.change(draftNow, entry, Map.of(path, Integer.toString(other)), entry.source(), entry.confidence());
        }
        assertThat(List.copyOf(rules.problemsOf(rules.getDraft(draft.id())))).isEmpty();
        return rules.publish(rules.getDraft(draft.id()), release, newest.effectiveFrom());
    }
}
