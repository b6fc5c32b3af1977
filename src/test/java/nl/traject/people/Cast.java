package nl.traject.people;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSets;
import nl.traject.rules.ScheduleFacts;
import nl.traject.security.SystemActor;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes invented people around a trajectory for a test, each time new ones in a school of their own. */
@TestComponent
public class Cast {

    /** Everybody who has to do with one trajectory, and a stranger: the promotor of another trajectory elsewhere. */
    public record Team(
            SchoolId school,
            ProgrammeId programme,
            TrajectoryId trajectory,
            PersonId candidate,
            PersonId promotor,
            PersonId dailySupervisor,
            PersonId administrator,
            PersonId hr,
            PersonId director,
            PersonId outsider,
            PersonId stranger,
            TrajectoryId strangersTrajectory) {}

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PersonStore people;
    private final TrajectoryStore trajectories;
    private final ContractStore contracts;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final SystemActor system;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cast(
            PersonStore people,
            TrajectoryStore trajectories,
            ContractStore contracts,
            ScheduleStore schedules,
            DueDates dates,
            SystemActor system,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.trajectories = trajectories;
        this.contracts = contracts;
        this.schedules = schedules;
        this.dates = dates;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** In month 16 of 48, first contract signed, ILLC rules. */
    public Team inMonth16() {
        return startedOn(LocalDate.now(clock).minusMonths(16).minusDays(7));
    }

    public Team startedOn(LocalDate start) {
        return system.as(ExampleData.JOB, () -> transaction.execute(status -> make(start)));
    }

    /** A programme with the rules of the Faculty of Science in a school of its own, which somebody administers too. */
    public ProgrammeId otherProgrammeFor(PersonId administrator) {
        return system.as(
                ExampleData.JOB,
                () -> transaction.execute(status -> {
                    var school = people.insertSchool("School " + COUNT.incrementAndGet());
                    var programme = people.insertProgramme(school, "FNWI", "Faculty of Science");
                    var rules = RuleSets.facultyOfScience();
                    schedules.insert(programme, rules, RuleSets.write(rules));
                    people.insertOffice(administrator, school, null, Office.ADMINISTRATOR, rules.effectiveFrom());
                    return programme;
                }));
    }

    private Team make(LocalDate start) {
        var school = people.insertSchool("School " + COUNT.incrementAndGet());
        var programme = people.insertProgramme(school, "ILLC", "Logic, Language and Computation");
        var rules = RuleSets.illc();
        var ruleSet = schedules.insert(programme, rules, RuleSets.write(rules));
        var elsewhere = people.insertSchool("School " + COUNT.incrementAndGet());
        var otherProgramme = people.insertProgramme(elsewhere, "ILLC", "Elsewhere");
        var otherRules = schedules.insert(otherProgramme, rules, RuleSets.write(rules));

        var candidate = person("Robin", "Vos");
        var promotor = person("Ingrid", "Maas");
        var daily = person("Tomas", "Lind");
        var stranger = person("Kim", "Stranger");
        var administrator = person("Els", "Bakker");
        var hr = person("Jo", "Peeters");
        var director = person("Ana", "Sardinha");
        var outsider = person("Noor", "Haddad");
        people.insertOffice(administrator, school, null, Office.ADMINISTRATOR, start);
        people.insertOffice(hr, school, null, Office.HR, start);
        people.insertOffice(director, school, programme, Office.DIRECTOR, start);

        var trajectory = trajectory(school, programme, candidate, start, ruleSet);
        trajectories.insert(trajectory, promotor, Part.PROMOTOR, true, false, start, null);
        trajectories.insert(trajectory, daily, Part.DAILY_SUPERVISOR, false, true, start, null);
        dates.recompute(trajectory);

        var other = trajectory(elsewhere, otherProgramme, person("Other", "Candidate"), start, otherRules);
        trajectories.insert(other, stranger, Part.PROMOTOR, true, false, start, null);
        dates.recompute(other);
        return new Team(
                school,
                programme,
                trajectory,
                candidate,
                promotor,
                daily,
                administrator,
                hr,
                director,
                outsider,
                stranger,
                other);
    }

    private TrajectoryId trajectory(
            SchoolId school, ProgrammeId programme, PersonId candidate, LocalDate start, RuleSetId ruleSet) {
        var trajectory = trajectories.insert(new TrajectoryStore.NewTrajectory(
                school, programme, candidate, "Circuits one can check", "ILLC", start, ruleSet, null));
        var lastDay = MilestoneSchedule.of(schedules.ruleSet(ruleSet), ScheduleFacts.startingOn(start))
                .date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        contracts.insert(
                trajectory,
                new ContractTerm(1, new Period(start, lastDay), BigDecimal.ONE, start.minusDays(40), "HR file"));
        return trajectory;
    }

    private PersonId person(String givenName, String familyName) {
        return people.insert(givenName, familyName, null);
    }
}
