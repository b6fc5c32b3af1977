package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.RuleSets;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import nl.traject.security.OneTimeLinks;
import nl.traject.security.SystemActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an empty installation a graduate school with an administrator, once. */
@Service
@Transactional
public class Setup {

    /** What the first administrator says. */
    public record FirstAdministrator(
            String school, String givenName, String familyName, String email, String username, String password) {}

    private final PersonStore people;
    private final ScheduleStore schedules;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SystemActor system;
    private final Clock clock;

    Setup(
            PersonStore people,
            ScheduleStore schedules,
            Accounts accounts,
            OneTimeLinks links,
            SystemActor system,
            Clock clock) {
        this.people = people;
        this.schedules = schedules;
        this.accounts = accounts;
        this.links = links;
        this.system = system;
        this.clock = clock;
    }

    /** A new link; earlier ones end. It is made at the start, while nobody is signed in, and refused to anybody who is. */
    public String newLink() {
        if (CurrentUser.find().isPresent()) {
            throw new AccessDeniedException("a link for the set-up is made at the start only");
        }
        return links.issueForSetup();
    }

    /** Whether the link still holds. */
    @Transactional(readOnly = true)
    public boolean isOpen(String link) {
        return links.isOpenForSetup(link);
    }

    /**
     * Uses the link up: a school, a programme for each rule set that ships, and the administrator, who is the operator too.
     * Refuses a link that was used, a short password, and whatever the constraints refuse.
     */
    public void complete(String link, FirstAdministrator first) {
        links.useForSetup(link);
        system.as(Registration.JOB, () -> {
            var today = LocalDate.now(clock);
            var school = people.insertSchool(first.school());
            for (var rules : List.of(RuleSets.illc(), RuleSets.facultyOfScience())) {
                var programme = people.insertProgramme(
                        school, rules.code(), rules.title().en());
                schedules.insert(programme, rules, RuleSets.write(rules));
            }
            var person = people.insert(first.givenName(), first.familyName(), first.email());
            people.insertOffice(person, school, null, Office.ADMINISTRATOR, today);
            people.insertOffice(person, null, null, Office.OPERATOR, today);
            accounts.open(person, first.username(), first.password());
        });
    }
}
