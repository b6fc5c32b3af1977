package nl.traject.rulebook;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.RuleSetId;
import nl.traject.people.Schedules;
import nl.traject.rules.Confidence;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.rules.RulesRefusal;
import nl.traject.security.SystemActor;
import nl.traject.shared.Ects;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes and publishes the rules of a programme, and who follows them; on 22 November 2026. */
@TrajectTest
class RuleBookTest {

    private static final LocalDate FROM = LocalDate.of(2027, 9, 1);

    @Autowired
    private Cast cast;

    @Autowired
    private RuleBook rules;

    @Autowired
    private RuleMoves moves;

    @Autowired
    private Schedules schedules;

    @Autowired
    private SystemActor system;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;
    private RuleSetId shipped;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        shipped = doing(
                team.administrator(), () -> rules.listVersions().getFirst().id());
    }

    @Test
    void an_administrator_changes_a_draft_and_publishes_it_and_nobody_who_started_is_touched() {
        var before =
                doing(team.candidate(), () -> schedules.of(team.trajectory()).dates());

        var published = doing(team.administrator(), () -> publishWith(14, "2027.1"));

        var read = RuleSets.read(doing(team.director(), () -> rules.textOf(published)));
        assertThat(read.version()).isEqualTo("2027.1");
        assertThat(read.effectiveFrom()).isEqualTo(FROM);
        assertThat(read.milestones())
                .filteredOn(rule -> rule.event() == MilestoneEvent.EVALUATION)
                .allSatisfy(rule -> {
                    assertThat(rule.offset().amount()).isEqualTo(14);
                    assertThat(rule.source()).isEqualTo("Board of the programme, minutes of 3 May");
                    assertThat(rule.confidence()).isEqualTo(Confidence.VERIFIED);
                });
        assertThat(doing(team.candidate(), () -> schedules.of(team.trajectory()).dates()))
                .isEqualTo(before);
    }

    @Test
    void a_director_reads_and_writes_nothing() {
        assertThat(doing(team.director(), () -> rules.getVersion(shipped)).trajectories())
                .isEqualTo(1);

        assertRefused(
                RulebookRefusal.ONLY_WHO_KEEPS_THE_RULES,
                () -> doing(team.director(), () -> rules.startDraft(shipped)));
        assertRefused(
                RulebookRefusal.ONLY_WHO_KEEPS_THE_RULES,
                () -> doing(team.director(), () -> moves.count(shipped, FROM)));
    }

    @Test
    void for_a_supervisor_a_candidate_and_a_stranger_there_are_no_rule_sets() {
        for (PersonId person : new PersonId[] {team.promotor(), team.candidate(), team.hr(), team.stranger()}) {
            assertThat(doing(person, () -> rules.listVersions())).isEmpty();
            assertThatThrownBy(() -> doing(person, () -> rules.textOf(shipped))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(person, () -> rules.startDraft(shipped)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void an_administrator_of_another_school_sees_neither_version_nor_draft() {
        var draft = doing(team.administrator(), () -> rules.startDraft(shipped));
        var other = cast.inMonth16().administrator();

        assertThatThrownBy(() -> doing(other, () -> rules.getVersion(shipped))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doing(other, () -> rules.getDraft(draft))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_published_version_is_never_changed_nor_deleted() {
        for (var sql : new String[] {
            "update rules.rule_set set content = 'x' where rule_set_id = " + shipped,
            "delete from rules.rule_set where rule_set_id = " + shipped
        }) {
            assertThatThrownBy(() -> system.as(
                            "registration",
                            () -> transaction.executeWithoutResult(
                                    status -> dsl.query(sql).execute())))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.refusal().key())
                                    .isEqualTo(RulebookRefusal.RULE_SET_NEVER_CHANGES.key()));
        }
    }

    @Test
    void what_is_wrong_or_taken_is_not_published() {
        doing(team.administrator(), () -> {
            var draft = rules.getDraft(rules.startDraft(shipped));
            var notice = entry(draft, "NOTICE");
            rules.remove(draft, notice);
            assertRefused(
                    RulebookRefusal.DRAFT_HAS_PROBLEMS,
                    () -> rules.publish(rules.getDraft(draft.id()), "2027.2", FROM));
            assertRefused(SharedRefusal.STALE_VERSION, () -> rules.remove(draft, notice));
            publishWith(13, "2027.3");
            assertThatThrownBy(() -> publishWith(15, "2027.3"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.refusal().key())
                                    .isEqualTo(RulebookRefusal.RULE_SET_RELEASE_UNIQUE.key()));
        });
    }

    @Test
    void a_move_needs_a_reason_and_another_version_of_the_same_programme() {
        var published = doing(team.administrator(), () -> publishWith(14, "2027.4"));
        var other = cast.inMonth16();
        var elsewhere = doing(
                other.administrator(), () -> rules.listVersions().getFirst().id());

        doing(team.administrator(), () -> {
            assertRefused(
                    RulebookRefusal.TRAJECTORY_MOVE_REASON_LENGTH, () -> moves.move(team.trajectory(), published, " "));
            assertRefused(
                    RulebookRefusal.TRAJECTORY_MOVE_ELSEWHERE,
                    () -> moves.move(team.trajectory(), shipped, "Asked for"));
            assertThatThrownBy(() -> moves.move(team.trajectory(), elsewhere, "Asked for"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> moves.preview(other.trajectory(), published))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_milestone_that_was_moved_by_hand_stays_where_it_was_put() {
        var byHand = doing(team.promotor(), () -> {
            var date = schedules
                    .of(team.trajectory())
                    .date(MilestoneEvent.YEAR_2_REVIEW)
                    .plusDays(11);
            schedules.move(team.trajectory(), MilestoneEvent.YEAR_2_REVIEW, date, "The committee meets then");
            return date;
        });

        doing(team.administrator(), () -> {
            var draft = rules.getDraft(rules.startDraft(shipped));
            var review = entry(draft, "YEAR_2_REVIEW");
            rules.change(
                    draft,
                    review,
                    Map.of(review.path() + "/offset/amount", "20", review.path() + "/moves", "false"),
                    "Board",
                    Confidence.SECONDARY);
            moves.move(team.trajectory(), rules.publish(rules.getDraft(draft.id()), "2027.5", FROM), "New calendar");
        });

        assertThat(doing(team.candidate(), () -> schedules.of(team.trajectory()).date(MilestoneEvent.YEAR_2_REVIEW)))
                .isEqualTo(byHand);
    }

    @Test
    void criteria_least_credits_and_caps_are_added_and_taken_out_by_form() {
        doing(team.administrator(), () -> {
            var draft = rules.getDraft(rules.startDraft(shipped));
            var criteria = entry(draft, "criteria");
            var next = "/evaluation/criteria/value/5/";
            draft = changed(
                    draft,
                    criteria,
                    Map.of(next + "code", "TEAM", next + "label/en", "Team work", next + "label/nl", "Samenwerken"));
            assertThat(read(draft).evaluation().criteria().value())
                    .extracting(RuleSet.Named::code)
                    .containsExactly("RESEARCH", "OUTPUT", "INDEPENDENCE", "COMMUNICATION", "PLANNING", "TEAM");
            var nameless = draft;
            assertRefused(
                    RulesRefusal.RULES_MISSING_FIELD, () -> changed(nameless, criteria, Map.of(next + "code", "TEAM")));
            var first = "/evaluation/criteria/value/0/";
            draft = changed(
                    draft,
                    entry(draft, "criteria"),
                    Map.of(first + "code", "", first + "label/en", "", first + "label/nl", ""));
            assertThat(read(draft).evaluation().criteria().value())
                    .extracting(RuleSet.Named::code)
                    .containsExactly("OUTPUT", "INDEPENDENCE", "COMMUNICATION", "PLANNING", "TEAM");

            var minimum = addition(draft, "/education/categories/0");
            draft = changed(
                    draft,
                    minimum,
                    Map.of(
                            minimum.path() + "/code", "COURSE",
                            minimum.path() + "/label/en", "Courses",
                            minimum.path() + "/label/nl", "Vakken",
                            minimum.path() + "/minimum", "6"));
            assertThat(read(draft).education().categories())
                    .singleElement()
                    .satisfies(one -> assertThat(one.minimum()).isEqualTo(Ects.of(6)));

            var cap = entry(draft, "coursesPerYear");
            assertThat(cap.removable()).isTrue();
            rules.remove(draft, cap);
            draft = rules.getDraft(draft.id());
            assertThat(read(draft).teaching().coursesPerYear()).isNull();
            draft = changed(draft, addition(draft, cap.path()), Map.of(cap.path() + "/value", "3"));
            assertThat(read(draft).teaching().coursesPerYear().value()).isEqualTo(3);
            assertThat(rules.problemsOf(draft)).isEmpty();
        });
    }

    private Draft changed(Draft draft, RuleEntry entry, Map<String, String> values) {
        rules.change(draft, entry, values, "Board", Confidence.VERIFIED);
        return rules.getDraft(draft.id());
    }

    private static RuleSet read(Draft draft) {
        return RuleSets.read(draft.content());
    }

    private static RuleEntry addition(Draft draft, String path) {
        return RuleText.additions(read(draft)).stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private RuleSetId publishWith(int evaluationMonths, String release) {
        var draft = rules.getDraft(rules.startDraft(shipped));
        var evaluation = entry(draft, "EVALUATION");
        rules.change(
                draft,
                evaluation,
                Map.of(evaluation.path() + "/offset/amount", Integer.toString(evaluationMonths)),
                "Board of the programme, minutes of 3 May",
                Confidence.VERIFIED);
        return rules.publish(rules.getDraft(draft.id()), release, FROM);
    }

    private static RuleEntry entry(Draft draft, String name) {
        return RuleText.entries(RuleSets.read(draft.content())).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
