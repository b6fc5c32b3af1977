package nl.traject.people;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.Registration.NewTrajectory;
import nl.traject.security.CurrentUser;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes many persons and trajectories at once, for an administrator: in statements for hundreds, since an import
 * brings thousands. Each method refuses who administers no school.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    /**
     * Somebody who is registered.
     *
     * @param elsewhere whether a school that the reader does not administer knows the person too
     */
    public record KnownPerson(PersonId id, String givenName, String familyName, String email, boolean elsewhere) {}

    /**
     * A trajectory as a register shows it.
     *
     * @param fte           of the first term; null without a term
     * @param signedOn      of the first term
     * @param firstPromotor address of who is it now, or will be first; null when there is none
     * @param second        the same for the second supervisor
     */
    public record KnownTrajectory(
            TrajectoryId id,
            PersonId candidate,
            LocalDate start,
            ProgrammeId programme,
            String title,
            @Nullable BigDecimal fte,
            @Nullable LocalDate signedOn,
            @Nullable String firstPromotor,
            @Nullable String second) {}

    /** One line of the whole register: a person, and a trajectory if there is one. */
    public record Entry(
            KnownPerson person,
            @Nullable String programme,
            @Nullable KnownTrajectory trajectory) {}

    private record Place(ProgrammeId programme, LocalDate start) {}

    private final IntakeStore store;
    private final WholeRegisterStore whole;
    private final RegisterStore register;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final SystemActor system;

    Intake(
            IntakeStore store,
            WholeRegisterStore whole,
            RegisterStore register,
            ScheduleStore schedules,
            DueDates dates,
            SystemActor system) {
        this.store = store;
        this.whole = whole;
        this.register = register;
        this.schedules = schedules;
        this.dates = dates;
        this.system = system;
    }

    /** Who is registered with one of these addresses, in any writing of capitals. */
    public List<KnownPerson> personsOf(Collection<String> emails) {
        administrator();
        return store.personsOf(emails);
    }

    /** The trajectories of these candidates, in whatever school; of other schools' ones without the people around them. */
    public List<KnownTrajectory> trajectoriesOf(Collection<PersonId> candidates) {
        administrator();
        var found = new HashMap<TrajectoryId, KnownTrajectory>();
        system.as(Registration.JOB, () -> store.trajectoriesOf(candidates))
                .forEach(trajectory -> found.put(trajectory.id(), trajectory));
        store.trajectoriesOf(candidates).forEach(trajectory -> found.put(trajectory.id(), trajectory));
        return List.copyOf(found.values());
    }

    /** Registers persons; their ids in the same order. */
    public List<PersonId> add(List<NewPerson> persons) {
        administrator();
        return system.as(Registration.JOB, () -> store.insert(persons));
    }

    public void rename(PersonId person, String givenName, String familyName) {
        administrator();
        system.as(Registration.JOB, () -> store.rename(person, givenName, familyName));
    }

    public void retitle(TrajectoryId trajectory, String title) {
        administrator();
        system.as(Registration.JOB, () -> store.retitle(trajectory, title));
    }

    /** Registers trajectories with team, first term and every date. Refuses a programme that the reader does not administer. */
    public void addTrajectories(List<NewTrajectory> made) {
        var administrator = administrator();
        var places = made.stream()
                .map(one -> new Place(one.programme(), one.start()))
                .distinct()
                .collect(toMap(
                        place -> place,
                        place -> register.findProgramme(place.programme(), place.start(), administrator)
                                .orElseThrow(() -> new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR))));
        system.as(Registration.JOB, () -> {
            var ids = store.nextTrajectories(made.size());
            var terms = new HashMap<TrajectoryId, ContractTerm>();
            var rows = new ArrayList<IntakeStore.Row>();
            IntStream.range(0, made.size()).forEach(at -> {
                var one = made.get(at);
                var place = Objects.requireNonNull(places.get(new Place(one.programme(), one.start())));
                rows.add(new IntakeStore.Row(ids.get(at), place, one));
                terms.put(
                        ids.get(at),
                        ContractTerm.first(schedules.ruleSet(place.ruleSet()), one.start(), one.fte(), one.signedOn()));
            });
            store.insertTrajectories(rows, terms);
            dates.begin(ids);
        });
    }

    /**
     * The whole register of the reader's schools, row by row while the database hands them out, by name: everybody with an
     * address whom not only other schools know.
     */
    public void forEach(Consumer<Entry> each) {
        whole.forEach(administrator(), each);
    }

    /** How many persons of the reader's schools have no address, and so cannot stand in a file. */
    public int countWithoutAddress() {
        return whole.countWithoutAddress(administrator());
    }

    private PersonId administrator() {
        var person = CurrentUser.get().person();
        if (register.programmesAdministeredBy(person).isEmpty()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
        return person;
    }
}
