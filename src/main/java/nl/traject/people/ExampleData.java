package nl.traject.people;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.traject.people.ExampleContent.Example;
import nl.traject.people.ExampleContent.Story;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSets;
import nl.traject.rules.ScheduleFacts;
import nl.traject.security.Accounts;
import nl.traject.security.ExampleAccounts;
import nl.traject.security.Settings;
import nl.traject.security.SystemActor;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The example data: invented people with real rules, in time relative to today. */
@Component
public class ExampleData implements ExampleAccounts {

    static final String JOB = "examples";
    static final String LOADED = "examples";
    private static final String PASSWORD = "example";
    private static final BigDecimal FULL_TIME = BigDecimal.ONE;

    private final PersonStore people;
    private final TrajectoryStore trajectories;
    private final ContractStore contracts;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final ObjectProvider<ExampleContent> contents;
    private final Accounts accounts;
    private final Settings settings;
    private final SystemActor system;
    private final Clock clock;

    ExampleData(
            PersonStore people,
            TrajectoryStore trajectories,
            ContractStore contracts,
            ScheduleStore schedules,
            DueDates dates,
            ObjectProvider<ExampleContent> contents,
            Accounts accounts,
            Settings settings,
            SystemActor system,
            Clock clock) {
        this.people = people;
        this.trajectories = trajectories;
        this.contracts = contracts;
        this.schedules = schedules;
        this.dates = dates;
        this.contents = contents;
        this.accounts = accounts;
        this.settings = settings;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public List<ExampleAccount> list() {
        if (settings.find(LOADED).isEmpty()) {
            return List.of();
        }
        return ExamplePeople.ALL.stream()
                .map(person -> new ExampleAccount(
                        person.givenName() + " " + person.familyName(),
                        "people.example." + person.username().replace('.', '_'),
                        person.username()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Writes everything, in one transaction. Refuses nothing: whoever calls has made sure that nothing is there yet. */
    @Transactional
    public void load() {
        system.as(JOB, () -> {
            var today = LocalDate.now(clock);
            var school = people.insertSchool("Graduate School of Science, University of Amsterdam");
            var persons = register(school, today);

            robin(school, persons, today);
            fem(school, persons, today);
            jo(school, persons, today);
            puck(school, persons, today);

            settings.put(LOADED, today.toString());
        });
    }

    private record Registered(Map<String, PersonId> people, ProgrammeId programme, RuleSetId rules) {

        PersonId person(String username) {
            return Objects.requireNonNull(people.get(username), username);
        }
    }

    private Registered register(SchoolId school, LocalDate today) {
        var persons = new HashMap<String, PersonId>();
        var usernames = new LinkedHashMap<PersonId, String>();
        for (var person : ExamplePeople.ALL) {
            var id = people.insert(person.givenName(), person.familyName(), person.username() + "@traject.example");
            persons.put(person.username(), id);
            usernames.put(id, person.username());
        }
        accounts.openExamples(usernames, PASSWORD);
        var illc = people.insertProgramme(school, "ILLC", "Institute for Logic, Language and Computation");
        var rules = RuleSets.illc();
        var ruleSet = schedules.insert(illc, rules, RuleSets.write(rules));
        var ivi = people.insertProgramme(school, "IvI", "Informatics Institute");
        var faculty = RuleSets.facultyOfScience();
        schedules.insert(ivi, faculty, RuleSets.write(faculty));

        var registered = new Registered(Map.copyOf(persons), illc, ruleSet);
        var since = today.minusYears(6);
        people.insertOffice(registered.person("e.bakker"), school, null, Office.ADMINISTRATOR, since);
        people.insertOffice(registered.person("j.peeters"), school, null, Office.HR, since);
        people.insertOffice(registered.person("a.sardinha"), school, illc, Office.DIRECTOR, since);
        people.insertOffice(registered.person("m.brandt"), null, null, Office.OPERATOR, since);
        return registered;
    }

    private void robin(SchoolId school, Registered registered, LocalDate today) {
        var start = today.minusMonths(16).minusDays(7);
        var trajectory = trajectory(
                school,
                registered,
                "r.vos",
                "Circuits one can check: mechanistic interpretability of graph networks",
                start,
                "t.lind");
        firstTerm(trajectory, registered, start);
        var leave = new Period(start.plusMonths(11), start.plusMonths(11).plusDays(41));
        contracts.insertLeave(
                trajectory,
                new GrantedLeave(leave, FULL_TIME, false, false, leave.from().minusDays(30)),
                "OTHER");
        schedules.insertMove(
                trajectory,
                MilestoneEvent.EVALUATION,
                today.plusDays(5),
                "Six weeks of leave and the EMNLP revision; agreed with Robin.",
                registered.person("i.maas"),
                today.minusMonths(5));
        finish(Story.EVALUATION_LATE, trajectory, registered, "r.vos", start, today);
    }

    private void fem(SchoolId school, Registered registered, LocalDate today) {
        var start = today.minusMonths(2).minusDays(21);
        var trajectory = trajectory(
                school, registered, "f.meijer", "What sparse features of language models are about", start, "t.lind");
        firstTerm(trajectory, registered, start);
        finish(Story.THIRD_MONTH, trajectory, registered, "f.meijer", start, today);
    }

    private void jo(SchoolId school, Registered registered, LocalDate today) {
        var start = today.minusMonths(23).minusDays(3);
        var trajectory = trajectory(
                school, registered, "j.schouten", "Faithful explanations of molecular models", start, "t.lind");
        firstTerm(trajectory, registered, start);
        var leave = new Period(start.plusMonths(14), start.plusMonths(14).plusDays(62));
        contracts.insertLeave(
                trajectory,
                new GrantedLeave(leave, FULL_TIME, true, true, leave.from().minusMonths(2)),
                "PARENTAL");
        contracts.insertFteChange(
                trajectory,
                leave.to().plusDays(1),
                new BigDecimal("0.80"),
                leave.from().minusMonths(2));
        continuation(trajectory, registered, new BigDecimal("0.80"));
        finish(Story.PARENTAL_LEAVE, trajectory, registered, "j.schouten", start, today);
    }

    private void puck(SchoolId school, Registered registered, LocalDate today) {
        var start = today.minusMonths(27).minusDays(5);
        var trajectory = trajectory(
                school, registered, "p.dijkman", "Auditing recommender systems from the inside", start, "t.lind");
        firstTerm(trajectory, registered, start);
        continuation(trajectory, registered, FULL_TIME);
        finish(Story.CONTINUED, trajectory, registered, "p.dijkman", start, today);
    }

    private TrajectoryId trajectory(
            SchoolId school, Registered registered, String candidate, String title, LocalDate start, String daily) {
        var trajectory = trajectories.insert(new TrajectoryStore.NewTrajectory(
                school,
                registered.programme(),
                registered.person(candidate),
                title,
                "ILLC and Informatics Institute",
                start,
                registered.rules(),
                null));
        trajectories.insert(trajectory, registered.person("i.maas"), Part.PROMOTOR, true, false, start, null);
        trajectories.insert(trajectory, registered.person(daily), Part.DAILY_SUPERVISOR, false, true, start, null);
        return trajectory;
    }

    private void firstTerm(TrajectoryId trajectory, Registered registered, LocalDate start) {
        var lastDay = computed(registered, ScheduleFacts.startingOn(start)).date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        contracts.insert(
                trajectory, new ContractTerm(1, new Period(start, lastDay), FULL_TIME, start.minusDays(40), "HR file"));
    }

    /** The second term, signed a month before the first one ends, up to the day that was computed then. */
    private void continuation(TrajectoryId trajectory, Registered registered, BigDecimal fte) {
        var schedule = computed(registered, schedules.factsOf(trajectory));
        var firstEnds = contracts.termsOf(trajectory).getFirst().period().to();
        contracts.insert(
                trajectory,
                new ContractTerm(
                        2,
                        new Period(firstEnds.plusDays(1), schedule.date(MilestoneEvent.LAST_DAY)),
                        fte,
                        firstEnds.minusDays(35),
                        "HR file"));
    }

    private MilestoneSchedule computed(Registered registered, ScheduleFacts facts) {
        return MilestoneSchedule.of(schedules.ruleSet(registered.rules()), facts);
    }

    private void finish(
            Story story,
            TrajectoryId trajectory,
            Registered registered,
            String candidate,
            LocalDate start,
            LocalDate today) {
        dates.recompute(trajectory);
        var example = new Example(story, trajectory, registered.person(candidate), start, today, registered.people());
        contents.orderedStream().forEach(content -> content.write(example));
        dates.recompute(trajectory);
    }

    /** The day the example data were loaded, if they are. */
    public @Nullable LocalDate loadedOn() {
        return settings.find(LOADED).map(LocalDate::parse).orElse(null);
    }
}
