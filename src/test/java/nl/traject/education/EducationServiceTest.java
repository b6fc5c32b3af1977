package nl.traject.education;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.PeopleRefusal;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may take which step of the educational plan, and what the plan then adds up to; on 22 November 2026. */
@TrajectTest
class EducationServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Autowired
    private Cast cast;

    @Autowired
    private EducationService education;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void candidate_and_supervisors_bring_an_item_to_its_credit() {
        var item = planned("3.0", null);
        doing(team.dailySupervisor(), () -> education.approve(item, 1));
        doing(team.candidate(), () -> education.complete(item, 2, "https://example.org/certificate", team.promotor()));
        doing(team.promotor(), () -> education.credit(item, 3));

        var progress = doing(team.director(), () -> education.progress(team.trajectory()));

        assertThat(progress.credited()).isEqualTo(Ects.of("3.0"));
        assertThat(progress.required()).isEqualTo(Ects.of(25));
        assertThat(progress.pace()).isEqualTo(Ects.of("8.3"));
        var kept = doing(team.candidate(), () -> education.get(item));
        assertThat(kept.approved())
                .isNotNull()
                .extracting(mark -> mark.who().name())
                .isEqualTo("Tomas Lind");
        assertThat(kept.decided())
                .isNotNull()
                .extracting(mark -> mark.who().name())
                .isEqualTo("Ingrid Maas");
        assertThat(kept.asked()).isNull();
    }

    @Test
    void only_the_candidate_plans_completes_and_drops() {
        var item = planned("1.0", null);

        for (var other : List.of(team.dailySupervisor(), team.administrator(), team.director())) {
            refused(
                    PeopleRefusal.ONLY_THE_CANDIDATE,
                    other,
                    () -> education.plan(team.trajectory(), plan("1.0", null), null));
            refused(PeopleRefusal.ONLY_THE_CANDIDATE, other, () -> education.revise(item, 1, plan("2.0", null)));
            refused(PeopleRefusal.ONLY_THE_CANDIDATE, other, () -> education.complete(item, 1, "proof", null));
            refused(PeopleRefusal.ONLY_THE_CANDIDATE, other, () -> education.drop(item, 1));
        }
    }

    @Test
    void only_a_supervisor_approves_credits_and_refuses() {
        var item = planned("1.0", null);

        for (var other : List.of(team.candidate(), team.administrator(), team.director())) {
            refused(PeopleRefusal.ONLY_A_SUPERVISOR, other, () -> education.approve(item, 1));
            refused(PeopleRefusal.ONLY_A_SUPERVISOR, other, () -> education.credit(item, 1));
            refused(PeopleRefusal.ONLY_A_SUPERVISOR, other, () -> education.refuse(item, 1, "why"));
        }
    }

    @Test
    void only_an_administrator_overrules_a_credit() {
        var item = credited("2.0", null);
        refused(PeopleRefusal.ONLY_AN_ADMINISTRATOR, team.promotor(), () -> education.overrule(item, 4, "why"));
        refused(PeopleRefusal.ONLY_AN_ADMINISTRATOR, team.candidate(), () -> education.overrule(item, 4, "why"));

        doing(team.administrator(), () -> education.overrule(item, 4, "Counted twice."));

        var kept = doing(team.candidate(), () -> education.get(item));
        assertThat(kept.status()).isEqualTo(ItemStatus.REFUSED);
        assertThat(kept.reason()).isEqualTo("Counted twice.");
    }

    @Test
    void a_stranger_finds_nothing() {
        var item = planned("1.0", null);

        for (var other : List.of(team.stranger(), team.outsider())) {
            notFound(other, () -> education.progress(team.trajectory()));
            notFound(other, () -> education.listItems(team.trajectory(), List.of(item)));
            notFound(other, () -> education.get(item));
            notFound(other, () -> education.approve(item, 1));
            notFound(other, () -> education.credit(item, 1));
            notFound(other, () -> education.drop(item, 1));
        }
        notFound(team.hr(), () -> education.progress(team.trajectory()));
    }

    @Test
    void what_somebody_else_changed_in_the_meantime_is_not_overwritten() {
        var item = planned("1.0", null);
        doing(team.candidate(), () -> education.revise(item, 1, plan("2.0", null)));

        refused(SharedRefusal.STALE_VERSION, team.promotor(), () -> education.approve(item, 1));
    }

    @Test
    void a_mandatory_item_is_one_of_the_rule_set() {
        refused(
                EducationRefusal.ITEM_MANDATORY_UNKNOWN,
                team.candidate(),
                () -> education.plan(team.trajectory(), plan("1.0", "ASTROLOGY"), null));
        credited("1.0", "INTEGRITY");

        var progress = doing(team.candidate(), () -> education.progress(team.trajectory()));

        assertThat(progress.mandatoryDone()).isEqualTo(1);
        assertThat(progress.mandatoryByUrgency().getLast().rule().code()).isEqualTo("INTEGRITY");
    }

    @Test
    void only_who_supervises_today_can_be_asked() {
        var item = planned("1.0", null);
        refused(
                EducationRefusal.ITEM_ASKED_IS_SUPERVISOR,
                team.candidate(),
                () -> education.ask(item, 1, team.outsider()));

        doing(team.candidate(), () -> education.ask(item, 1, team.promotor()));

        var asked = doing(team.promotor(), () -> education.get(item)).asked();
        assertThat(asked).isNotNull().extracting(mark -> mark.who().id()).isEqualTo(team.promotor());
    }

    @Test
    void the_audit_knows_at_once_how_the_credits_keep_pace() {
        credited("10.0", "INTEGRITY");

        var facts = doing(
                team.administrator(),
                () -> transaction.execute(status -> dsl.fetch(
                                "select check_code, figure from people.check_fact"
                                        + " where trajectory_id = ? and recorded_until is null and check_code in ('EC_PACE', 'MANDATORY')"
                                        + " order by check_code",
                                team.trajectory().value())
                        .map(row ->
                                row.get(0) + " " + row.get(1, BigDecimal.class).stripTrailingZeros())));

        assertThat(facts).containsExactly("EC_PACE 1E+1", "MANDATORY 6");
    }

    @Test
    void the_database_refuses_in_the_same_words_what_a_rule_refuses() {
        var item = planned("1.0", null);

        violated("item_ec_range", item, "ec = 61");
        violated("item_ends_after_start", item, "ends_on = starts_on - 1");
        violated("item_title_length", item, "title = ' '");
        violated("item_approved_first", item, "status = 'APPROVED'");
        violated("item_refused_with_reason", item, "status = 'REFUSED', decided_by = 1, decided_on = '2026-11-22'");
    }

    private void violated(String constraint, ItemId item, String change) {
        refused(
                EducationRefusal.valueOf(constraint.toUpperCase(Locale.ROOT)),
                team.candidate(),
                () -> transaction.executeWithoutResult(status ->
                        dsl.execute("update education.item set " + change + " where item_id = " + item.value())));
    }

    private ItemId credited(String credits, String mandatory) {
        var item = planned(credits, mandatory);
        doing(team.dailySupervisor(), () -> education.approve(item, 1));
        doing(team.candidate(), () -> education.complete(item, 2, "A certificate", null));
        doing(team.promotor(), () -> education.credit(item, 3));
        return item;
    }

    private ItemId planned(String credits, String mandatory) {
        return doing(team.candidate(), () -> education.plan(team.trajectory(), plan(credits, mandatory), null));
    }

    private static ItemPlan plan(String credits, String mandatory) {
        return new ItemPlan(Category.COURSE, "A course", "", "", FIRST, LAST, Ects.of(credits), mandatory);
    }

    private static void refused(Refusal refusal, PersonId who, ThrowingCallable step) {
        assertThatThrownBy(() -> doing(who, () -> call(step)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal().key()).isEqualTo(refusal.key()));
    }

    private static void notFound(PersonId who, ThrowingCallable step) {
        assertThatThrownBy(() -> doing(who, () -> call(step))).isInstanceOf(NotFound.class);
    }

    private static void call(ThrowingCallable step) {
        try {
            step.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
