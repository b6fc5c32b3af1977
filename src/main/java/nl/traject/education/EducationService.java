package nl.traject.education;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.traject.people.CheckBook;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Supervision;
import nl.traject.people.Trajectories;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the educational plan. The candidate plans, completes and drops; a supervisor approves, credits and refuses; an
 * administrator overrules a credit. Every change is told to the audit's checks in the same transaction.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EducationService {

    private final EducationStore items;
    private final Trajectories trajectories;
    private final TrajectoryAccess access;
    private final Schedules schedules;
    private final CheckBook checks;
    private final EducationChecks facts;
    private final Clock clock;

    EducationService(
            EducationStore items,
            Trajectories trajectories,
            TrajectoryAccess access,
            Schedules schedules,
            CheckBook checks,
            EducationChecks facts,
            Clock clock) {
        this.items = items;
        this.trajectories = trajectories;
        this.access = access;
        this.schedules = schedules;
        this.checks = checks;
        this.facts = facts;
        this.clock = clock;
    }

    /** The plan against the requirement, today. For team and school. */
    public EducationProgress progress(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return EducationProgress.on(today(), schedules.of(trajectory), items.entries(trajectory));
    }

    /** Those of the given items that belong to the trajectory, by the day they end. */
    public List<Item> listItems(TrajectoryId trajectory, Collection<ItemId> wanted) {
        access.requireReader(trajectory);
        return items.list(trajectory, wanted);
    }

    /** One item. Refuses as "not found" what is not there or not open. */
    public Item get(ItemId item) {
        var found = items.find(item).orElseThrow(() -> new NotFound("item " + item));
        access.requireReader(found.trajectory());
        return found;
    }

    /** Who can be asked to approve or to credit. */
    public List<Person> listSupervisors(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return trajectories.listSupervisions(trajectory).stream()
                .filter(supervision -> supervision.isValidOn(today()))
                .map(Supervision::supervisor)
                .distinct()
                .toList();
    }

    /** The candidate plans an item; with somebody named, that supervisor is asked to approve it at once. */
    @Transactional
    public ItemId plan(TrajectoryId trajectory, ItemPlan plan, @Nullable PersonId asked) {
        access.relationTo(trajectory).requireCandidate();

        var item = Item.planned(trajectory, known(trajectory, plan));
        var whole = asked == null ? item : item.ask(supervisor(trajectory, asked), today());

        var id = items.insert(whole);
        checks.refresh(trajectory, facts);
        return id;
    }

    /** The candidate changes what is planned; an approval falls away. */
    @Transactional
    public void revise(ItemId id, int version, ItemPlan plan) {
        change(id, version, Relation::requireCandidate, (item, by) -> item.revise(known(item.trajectory(), plan)));
    }

    /** The candidate asks a supervisor for the next step. */
    @Transactional
    public void ask(ItemId id, int version, PersonId supervisor) {
        change(
                id,
                version,
                Relation::requireCandidate,
                (item, by) -> item.ask(supervisor(item.trajectory(), supervisor), today()));
    }

    /** A supervisor says that it fits the plan. */
    @Transactional
    public void approve(ItemId id, int version) {
        change(id, version, Relation::requireSupervisor, (item, by) -> item.approve(by, today()));
    }

    /** The candidate hands in proof; with somebody named, that supervisor is asked to credit it at once. */
    @Transactional
    public void complete(ItemId id, int version, String proof, @Nullable PersonId asked) {
        change(id, version, Relation::requireCandidate, (item, by) -> {
            var completed = item.complete(proof, today());
            return asked == null ? completed : completed.ask(supervisor(item.trajectory(), asked), today());
        });
    }

    /** A supervisor counts the credits. */
    @Transactional
    public void credit(ItemId id, int version) {
        change(id, version, Relation::requireSupervisor, (item, by) -> item.credit(by, today()));
    }

    /** A supervisor refuses to approve or to credit, and says why. */
    @Transactional
    public void refuse(ItemId id, int version, String reason) {
        change(id, version, Relation::requireSupervisor, (item, by) -> item.refuse(by, reason, today()));
    }

    /** The candidate gives it up. */
    @Transactional
    public void drop(ItemId id, int version) {
        change(id, version, Relation::requireCandidate, (item, by) -> item.drop());
    }

    /** An administrator takes a credit back, and says why. */
    @Transactional
    public void overrule(ItemId id, int version, String reason) {
        change(id, version, Relation::requireAdministrator, (item, by) -> item.overrule(by, reason, today()));
    }

    private void change(ItemId id, int version, UnaryOperator<Relation> gate, BiFunction<Item, Person, Item> step) {
        var item = items.find(id).orElseThrow(() -> new NotFound("item " + id));
        var reader = gate.apply(access.requireReader(item.trajectory()));
        if (item.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }

        var changed = step.apply(item, trajectories.getPerson(reader.person()));

        if (!items.update(id, changed)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        checks.refresh(item.trajectory(), facts);
    }

    private ItemPlan known(TrajectoryId trajectory, ItemPlan plan) {
        var mandatory = schedules.of(trajectory).rules().education().mandatory();
        if (plan.mandatory() != null
                && mandatory.stream().noneMatch(rule -> rule.code().equals(plan.mandatory()))) {
            throw new RuleViolation(EducationRefusal.ITEM_MANDATORY_UNKNOWN);
        }
        return plan;
    }

    private Person supervisor(TrajectoryId trajectory, PersonId asked) {
        return listSupervisors(trajectory).stream()
                .filter(person -> person.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(EducationRefusal.ITEM_ASKED_IS_SUPERVISOR));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
