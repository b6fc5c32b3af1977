package nl.traject.education;

import static nl.traject.education.EducationRefusal.ITEM_ALREADY_CREDITED;
import static nl.traject.education.EducationRefusal.ITEM_ALREADY_DROPPED;
import static nl.traject.education.EducationRefusal.ITEM_COMPLETED_WITH_PROOF;
import static nl.traject.education.EducationRefusal.ITEM_NOT_APPROVED;
import static nl.traject.education.EducationRefusal.ITEM_NOT_COMPLETED;
import static nl.traject.education.EducationRefusal.ITEM_NOT_CREDITED;
import static nl.traject.education.EducationRefusal.ITEM_NOT_OVER;
import static nl.traject.education.EducationRefusal.ITEM_NOT_PLANNED;
import static nl.traject.education.EducationRefusal.ITEM_NOT_WAITING;
import static nl.traject.education.EducationRefusal.ITEM_PROOF_LENGTH;
import static nl.traject.education.EducationRefusal.ITEM_REASON_LENGTH;
import static nl.traject.education.EducationRefusal.ITEM_REFUSED_WITH_REASON;
import static nl.traject.education.EducationRefusal.ITEM_SETTLED;
import static nl.traject.education.ItemStatus.APPROVED;
import static nl.traject.education.ItemStatus.COMPLETED;
import static nl.traject.education.ItemStatus.CREDITED;
import static nl.traject.education.ItemStatus.DROPPED;
import static nl.traject.education.ItemStatus.PLANNED;
import static nl.traject.education.ItemStatus.REFUSED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * An item of the educational plan. Planned and completed by the candidate, approved and credited by a supervisor; an
 * administrator may overrule a credit.
 *
 * @param asked     the supervisor asked for the next step, and since when; null while nobody was asked
 * @param approved  who said that it fits the plan, and when
 * @param proof     a link, or words that say what proves it; empty until it is completed
 * @param decided   who credited or refused it, and when
 * @param reason    why it was refused; empty otherwise
 * @param overruled whether the refusal is an administrator's, about an item that had been credited
 */
public record Item(
        @Nullable ItemId id,
        TrajectoryId trajectory,
        int version,
        ItemPlan plan,
        ItemStatus status,
        @Nullable Mark asked,
        @Nullable Mark approved,
        String proof,
        @Nullable LocalDate completedOn,
        @Nullable Mark decided,
        String reason,
        boolean overruled) {

    /** Longest proof or reason. */
    public static final int LONGEST = 2000;

    /** Somebody on a day. */
    public record Mark(Person who, LocalDate on) {}

    /** A new item as the candidate plans it. */
    public static Item planned(TrajectoryId trajectory, ItemPlan plan) {
        return new Item(null, trajectory, 1, plan.check(), PLANNED, null, null, "", null, null, "", false);
    }

    /** Changes what is planned; an approval was about something else and falls away. */
    public Item revise(ItemPlan other) {
        require(canRevise(), ITEM_SETTLED);
        return new Item(id, trajectory, version, other.check(), PLANNED, null, null, "", null, null, "", false);
    }

    /** Asks a supervisor for the next step: to approve what is planned, or to credit what is completed. */
    public Item ask(Person supervisor, LocalDate today) {
        require(status == PLANNED || status == COMPLETED, ITEM_NOT_WAITING);
        return with(status, new Mark(supervisor, today), approved, proof, completedOn, null, "", false);
    }

    /** A supervisor says that it fits the plan. */
    public Item approve(Person by, LocalDate today) {
        require(status == PLANNED, ITEM_NOT_PLANNED);
        return with(APPROVED, null, new Mark(by, today), proof, completedOn, null, "", false);
    }

    /** The candidate did it: from its last day, with proof. What was refused for its proof can be handed in again. */
    public Item complete(String evidence, LocalDate today) {
        require(status == APPROVED || isRefusedAfterwards(), ITEM_NOT_APPROVED);
        if (today.isBefore(plan.to())) {
            throw new RuleViolation(ITEM_NOT_OVER, plan.to());
        }
        var given = evidence.strip();
        require(!given.isEmpty(), ITEM_COMPLETED_WITH_PROOF);
        require(given.length() <= LONGEST, ITEM_PROOF_LENGTH);
        return with(COMPLETED, null, approved, given, today, null, "", false);
    }

    /** A supervisor counts its credits. */
    public Item credit(Person by, LocalDate today) {
        require(status == COMPLETED, ITEM_NOT_COMPLETED);
        return with(CREDITED, null, approved, proof, completedOn, new Mark(by, today), "", false);
    }

    /** A supervisor does not approve what is planned, or does not credit what is completed, and says why. */
    public Item refuse(Person by, String why, LocalDate today) {
        require(status == PLANNED || status == COMPLETED, ITEM_NOT_WAITING);
        return with(REFUSED, null, approved, proof, completedOn, new Mark(by, today), reasonOf(why), false);
    }

    /** An administrator takes a credit back, and says why. */
    public Item overrule(Person by, String why, LocalDate today) {
        require(status == CREDITED, ITEM_NOT_CREDITED);
        return with(REFUSED, null, approved, proof, completedOn, new Mark(by, today), reasonOf(why), true);
    }

    /** The candidate gives it up; what has been credited stays. */
    public Item drop() {
        require(status != CREDITED, ITEM_ALREADY_CREDITED);
        require(status != DROPPED, ITEM_ALREADY_DROPPED);
        return with(DROPPED, null, approved, proof, completedOn, null, "", false);
    }

    /** The steps that are this reader's now. */
    public Set<ItemStep> steps(Relation reader) {
        var steps = EnumSet.noneOf(ItemStep.class);
        if (reader.candidate()) {
            add(steps, canRevise(), ItemStep.REVISE);
            add(steps, status == PLANNED || status == COMPLETED, ItemStep.ASK);
            add(steps, status == APPROVED || isRefusedAfterwards(), ItemStep.COMPLETE);
            add(steps, status != CREDITED && status != DROPPED, ItemStep.DROP);
        }
        if (reader.isSupervisor()) {
            add(steps, status == PLANNED, ItemStep.APPROVE);
            add(steps, status == COMPLETED, ItemStep.CREDIT);
            add(steps, status == PLANNED || status == COMPLETED, ItemStep.REFUSE);
        }
        add(steps, reader.administrator() && status == CREDITED, ItemStep.OVERRULE);
        return steps;
    }

    private boolean canRevise() {
        return status == PLANNED || status == APPROVED || (status == REFUSED && approved == null);
    }

    private boolean isRefusedAfterwards() {
        return status == REFUSED && approved != null;
    }

    private Item with(
            ItemStatus next,
            @Nullable Mark nowAsked,
            @Nullable Mark nowApproved,
            String evidence,
            @Nullable LocalDate completed,
            @Nullable Mark decision,
            String why,
            boolean over) {
        return new Item(
                id, trajectory, version, plan, next, nowAsked, nowApproved, evidence, completed, decision, why, over);
    }

    private static String reasonOf(String why) {
        var given = why.strip();
        require(!given.isEmpty(), ITEM_REFUSED_WITH_REASON);
        require(given.length() <= LONGEST, ITEM_REASON_LENGTH);
        return given;
    }

    private static void add(Set<ItemStep> steps, boolean open, ItemStep step) {
        if (open) {
            steps.add(step);
        }
    }

    private static void require(boolean holds, EducationRefusal refusal) {
        if (!holds) {
            throw new RuleViolation(refusal);
        }
    }
}
