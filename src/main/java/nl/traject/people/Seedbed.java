package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.traject.rules.RuleSets;
import nl.traject.security.Accounts;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What invented candidates by the thousand need beside their rows: schools with offices and rules, and the dates and checks that
 * follow from the rows, by the code that computes them everywhere. Part of the command that seeds a database, which works as the
 * owner of the tables; to the application's role no policy admits it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seedbed {

    /** Of every account it opens. */
    public static final String PASSWORD = "example";

    private static final String HOST = "@seed.traject.example";
    private static final int YEARS = 10;

    /** Family names of the directors of a faculty's programmes. */
    private static final List<String> DIRECTORS = List.of("van Rijn", "Leyster", "Hals", "Oosterwijck");

    private record Faculty(String name, List<String> programmes) {}

    private static final List<Faculty> FACULTIES = List.of(
            new Faculty("Science", List.of("Logic and Computation", "Informatics", "Physics", "Chemistry")),
            new Faculty("Humanities", List.of("History", "Linguistics", "Philosophy", "Media Studies")),
            new Faculty("Law", List.of("Public Law", "Private Law", "European Law", "Criminology")),
            new Faculty("Medicine", List.of("Neuroscience", "Oncology", "Public Health", "Immunology")),
            new Faculty("Economics and Business", List.of("Economics", "Finance", "Management", "Econometrics")),
            new Faculty("Social Sciences", List.of("Psychology", "Sociology", "Political Science", "Anthropology")));

    private final PersonStore people;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final Accounts accounts;
    private final Clock clock;

    Seedbed(PersonStore people, ScheduleStore schedules, DueDates dates, Accounts accounts, Clock clock) {
        this.people = people;
        this.schedules = schedules;
        this.dates = dates;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Six schools of four programmes each, and who holds their offices: an administrator and a member of HR for all of them, who
     * can sign in, a director for each programme, and somebody from elsewhere who observes evaluations.
     */
    public void prepare() {
        var since = LocalDate.now(clock).minusYears(YEARS);
        var administrator = person("Aart", "Zijlstra", "administrator");
        var hr = person("Hedda", "Roos", "hr");
        person("Otto", "Aalbers", "observer");
        accounts.openExamples(Map.of(administrator, "administrator", hr, "hr"), PASSWORD);
        people.insertOffice(administrator, null, null, Office.OPERATOR, since);
        var rulesOfProgrammes = List.of(RuleSets.illc(), RuleSets.facultyOfScience());
        var texts = rulesOfProgrammes.stream().map(RuleSets::write).toList();
        for (var faculty : FACULTIES) {
            var school = people.insertSchool("Graduate School of " + faculty.name());
            people.insertOffice(administrator, school, null, Office.ADMINISTRATOR, since);
            people.insertOffice(hr, school, null, Office.HR, since);
            for (var name : faculty.programmes()) {
                var at = faculty.programmes().indexOf(name);
                var programme = people.insertProgramme(school, faculty.name().substring(0, 1) + (at + 1), name);
                var rules = at % rulesOfProgrammes.size();
                schedules.insert(programme, rulesOfProgrammes.get(rules), texts.get(rules));
                var director = person("Judith", DIRECTORS.get(at), "director." + programme);
                people.insertOffice(director, school, programme, Office.DIRECTOR, since);
            }
        }
    }

    /** Lets somebody sign in. */
    public void openAccount(PersonId person, String username) {
        accounts.openExamples(Map.of(person, username), PASSWORD);
    }

    /** The dates of trajectories that were just written. */
    public void date(List<TrajectoryId> trajectories) {
        dates.beginDates(trajectories);
    }

    /** Their checks, once all else of them is written. */
    public void check(List<TrajectoryId> trajectories) {
        dates.beginChecks(trajectories);
    }

    private PersonId person(String givenName, String familyName, String mailbox) {
        return people.insert(givenName, familyName, mailbox + HOST);
    }
}
