package nl.traject.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.security.CurrentUser;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's register: persons, and trajectories with their team and first contract. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Registration {

    /** The system actor that writes what no single person's policy covers. */
    static final String JOB = "registration";

    /** Somebody to register. */
    public record NewPerson(String givenName, String familyName, String email) {}

    /** A programme one may register for, with the rule set that holds for who starts on a day. */
    public record ProgrammeChoice(ProgrammeId id, String code, String name) {}

    /**
     * A trajectory to register; its first term is computed from the rule set and the start.
     *
     * @param promotor the first promotor
     * @param second   the second supervisor
     * @param signedOn when the first contract was signed; null while it is not
     */
    public record NewTrajectory(
            ProgrammeId programme,
            PersonId candidate,
            String title,
            LocalDate start,
            BigDecimal fte,
            PersonId promotor,
            @Nullable PersonId second,
            @Nullable LocalDate signedOn) {}

    private final PersonStore people;
    private final TrajectoryStore trajectories;
    private final ContractStore contracts;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final SystemActor system;
    private final RegisterStore register;

    Registration(
            PersonStore people,
            TrajectoryStore trajectories,
            ContractStore contracts,
            ScheduleStore schedules,
            DueDates dates,
            SystemActor system,
            RegisterStore register) {
        this.people = people;
        this.trajectories = trajectories;
        this.contracts = contracts;
        this.schedules = schedules;
        this.dates = dates;
        this.system = system;
        this.register = register;
    }

    /** The programmes of the schools the signed-in person administers. */
    public List<ProgrammeChoice> listProgrammes() {
        return register.programmesAdministeredBy(CurrentUser.get().person());
    }

    /** Registers a person. Refuses names and addresses that are none, and an address that is known. */
    @Transactional
    public PersonId register(NewPerson made) {
        requireAdministrator();
        return system.as(
                JOB,
                () -> people.insert(
                        made.givenName().strip(),
                        made.familyName().strip(),
                        made.email().strip()));
    }

    /** Registers a trajectory with its team and its first, signed term, and computes every date. */
    @Transactional
    public TrajectoryId register(NewTrajectory made) {
        var choice = register.findProgramme(
                        made.programme(), made.start(), CurrentUser.get().person())
                .orElseThrow(() -> new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR));

        return system.as(JOB, () -> {
            var trajectory = trajectories.insert(new TrajectoryStore.NewTrajectory(
                    choice.school(),
                    made.programme(),
                    made.candidate(),
                    made.title().strip(),
                    choice.name(),
                    made.start(),
                    choice.ruleSet(),
                    null));
            trajectories.insert(trajectory, made.promotor(), Part.PROMOTOR, true, false, made.start(), null);
            if (made.second() != null) {
                trajectories.insert(trajectory, made.second(), Part.DAILY_SUPERVISOR, false, true, made.start(), null);
            }
            contracts.insert(
                    trajectory,
                    ContractTerm.first(schedules.ruleSet(choice.ruleSet()), made.start(), made.fte(), made.signedOn()));
            dates.recompute(trajectory);
            return trajectory;
        });
    }

    private void requireAdministrator() {
        if (register.programmesAdministeredBy(CurrentUser.get().person()).isEmpty()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }
}
