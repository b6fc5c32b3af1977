package nl.traject.education;

import static nl.traject.education.ItemStatus.APPROVED;
import static nl.traject.education.ItemStatus.COMPLETED;
import static nl.traject.education.ItemStatus.CREDITED;
import static nl.traject.education.ItemStatus.DROPPED;
import static nl.traject.education.ItemStatus.PLANNED;
import static nl.traject.education.ItemStatus.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.rules.RuleSet;
import nl.traject.shared.Ects;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The steps of an item of the educational plan, and what each refuses. */
class ItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TrajectoryId TRAJECTORY = new TrajectoryId(7);
    private static final Person SUPERVISOR = new Person(new PersonId(2), "Tomas", "Lind");

    @Test
    void rules_may_set_a_minimum_for_every_kind_of_training_and_no_other() {
        assertThat(Stream.of(RuleSet.TrainingKind.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(Category.values()).map(Enum::name).toList());
    }

    @Test
    void it_goes_from_planned_to_credited() {
        var completed = planned().approve(SUPERVISOR, TODAY).complete(" A certificate ", TODAY);
        var credited = completed.credit(SUPERVISOR, TODAY);

        assertThat(completed.proof()).isEqualTo("A certificate");
        assertThat(credited.status()).isEqualTo(CREDITED);
        assertThat(credited.approved()).isEqualTo(new Item.Mark(SUPERVISOR, TODAY));
        assertThat(credited.decided()).isEqualTo(new Item.Mark(SUPERVISOR, TODAY));
    }

    @Test
    void credit_follows_on_approval_and_proof_only() {
        refused(EducationRefusal.ITEM_NOT_COMPLETED, () -> planned().credit(SUPERVISOR, TODAY));
        refused(EducationRefusal.ITEM_NOT_APPROVED, () -> planned().complete("proof", TODAY));
        refused(EducationRefusal.ITEM_COMPLETED_WITH_PROOF, () -> approved().complete("  ", TODAY));
    }

    @Test
    void proof_is_handed_in_from_the_last_day_on() {
        var lastDay = planned().plan().to();

        refused(EducationRefusal.ITEM_NOT_OVER, () -> approved().complete("proof", lastDay.minusDays(1)));

        assertThat(approved().complete("proof", lastDay).status()).isEqualTo(COMPLETED);
    }

    @Test
    void a_refusal_has_a_reason_and_the_proof_can_be_handed_in_again() {
        var completed = approved().complete("screenshot.png", TODAY);
        refused(EducationRefusal.ITEM_REFUSED_WITH_REASON, () -> completed.refuse(SUPERVISOR, " ", TODAY));

        var again = completed.refuse(SUPERVISOR, "No name on it.", TODAY).complete("certificate.pdf", TODAY);

        assertThat(again.status()).isEqualTo(COMPLETED);
        assertThat(again.reason()).isEmpty();
        assertThat(again.decided()).isNull();
    }

    @Test
    void what_was_not_approved_is_planned_anew_instead_of_handed_in() {
        var turnedDown = planned().refuse(SUPERVISOR, "Not in the plan.", TODAY);

        refused(EducationRefusal.ITEM_NOT_APPROVED, () -> turnedDown.complete("proof", TODAY));

        assertThat(turnedDown.revise(plan("Another course")).status()).isEqualTo(PLANNED);
    }

    @Test
    void a_change_of_an_approved_item_takes_it_back_to_planned() {
        var revised = approved().revise(plan("Twice as long"));

        assertThat(revised.status()).isEqualTo(PLANNED);
        assertThat(revised.approved()).isNull();
        refused(
                EducationRefusal.ITEM_SETTLED,
                () -> approved().complete("proof", TODAY).revise(plan("Too late")));
    }

    @Test
    void a_credit_stays_unless_an_administrator_takes_it_back_with_a_reason() {
        var credited = approved().complete("proof", TODAY).credit(SUPERVISOR, TODAY);
        refused(EducationRefusal.ITEM_ALREADY_CREDITED, credited::drop);
        refused(EducationRefusal.ITEM_REFUSED_WITH_REASON, () -> credited.overrule(SUPERVISOR, "", TODAY));
        refused(EducationRefusal.ITEM_NOT_CREDITED, () -> approved().overrule(SUPERVISOR, "why", TODAY));

        var overruled = credited.overrule(SUPERVISOR, "Counted twice.", TODAY);

        assertThat(overruled.status()).isEqualTo(REFUSED);
        assertThat(overruled.overruled()).isTrue();
    }

    @Test
    void a_dropped_item_stays_dropped() {
        var dropped = planned().drop();

        assertThat(dropped.status()).isEqualTo(DROPPED);
        refused(EducationRefusal.ITEM_ALREADY_DROPPED, dropped::drop);
        refused(EducationRefusal.ITEM_NOT_PLANNED, () -> dropped.approve(SUPERVISOR, TODAY));
    }

    @Test
    void what_cannot_be_kept_is_refused_field_by_field() {
        var good = plan("A course");
        refused(EducationRefusal.ITEM_TITLE_LENGTH, () -> plan(" ").check());
        refused(EducationRefusal.ITEM_TITLE_LENGTH, () -> plan("x".repeat(201)).check());
        refused(
                EducationRefusal.ITEM_ENDS_AFTER_START,
                () -> new ItemPlan(
                                good.category(),
                                "A",
                                "",
                                "",
                                good.to(),
                                good.to().minusDays(1),
                                Ects.of(1),
                                null)
                        .check());
        refused(
                EducationRefusal.ITEM_EC_RANGE,
                () -> new ItemPlan(good.category(), "A", "", "", good.from(), good.to(), Ects.of("60.1"), null)
                        .check());
    }

    @Test
    void everybody_is_offered_the_own_steps_only() {
        assertThat(planned().steps(reader(true, false, false)))
                .containsExactlyInAnyOrder(ItemStep.REVISE, ItemStep.ASK, ItemStep.DROP);
        assertThat(planned().steps(reader(false, true, false)))
                .containsExactlyInAnyOrder(ItemStep.APPROVE, ItemStep.REFUSE);
        assertThat(planned().steps(reader(false, false, true))).isEmpty();
        assertThat(approved().complete("proof", TODAY).credit(SUPERVISOR, TODAY).steps(reader(false, false, true)))
                .containsExactly(ItemStep.OVERRULE);
        assertThat(approved().status()).isEqualTo(APPROVED);
    }

    private static Item planned() {
        return Item.planned(TRAJECTORY, plan("Causal inference"));
    }

    private static Item approved() {
        return planned().approve(SUPERVISOR, TODAY);
    }

    private static ItemPlan plan(String title) {
        return new ItemPlan(
                Category.COURSE,
                title,
                "Research school",
                "Utrecht",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 31),
                Ects.of("3.0"),
                null);
    }

    private static Relation reader(boolean candidate, boolean supervisor, boolean administrator) {
        return new Relation(
                TRAJECTORY,
                new PersonId(1),
                candidate,
                supervisor ? Part.DAILY_SUPERVISOR : null,
                false,
                false,
                false,
                administrator,
                false,
                false);
    }

    private static void refused(EducationRefusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
