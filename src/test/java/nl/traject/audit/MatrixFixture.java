package nl.traject.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.traject.people.Cast;
import nl.traject.people.CheckBook;
import nl.traject.people.Registration;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.Ects;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** More candidates in the school of a team, with check facts as the features would record them. */
@TestComponent
public class MatrixFixture {

    /** The day of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Registration registration;
    private final CheckBook checks;
    private final TransactionTemplate transaction;

    private final SystemActor system;
    private final JdbcClient jdbc;

    MatrixFixture(
            Registration registration,
            CheckBook checks,
            PlatformTransactionManager transactions,
            SystemActor system,
            DataSource dataSource) {
        this.registration = registration;
        this.checks = checks;
        this.system = system;
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Registered by the team's administrator, under the team's promotor. */
    public TrajectoryId candidate(Cast.Team team, String givenName, String familyName, LocalDate start) {
        return candidate(team, team.programme(), givenName, familyName, start);
    }

    /** The same in another programme of the school. */
    public TrajectoryId candidate(
            Cast.Team team, ProgrammeId programme, String givenName, String familyName, LocalDate start) {
        return SignIn.doing(team.administrator(), () -> {
            var address = "c" + System.nanoTime() + "@example.org";
            var candidate = registration.register(new Registration.NewPerson(givenName, familyName, address));
            return registration.register(new Registration.NewTrajectory(
                    programme, candidate, "A title", start, BigDecimal.ONE, team.promotor(), null, start));
        });
    }

    /** A second programme of the school, with the rules of the first. */
    public ProgrammeId otherProgramme(Cast.Team team) {
        return asExamples(() -> {
            var id =
                    jdbc.sql("""
                            insert into people.programme (school_id, code, name)
                            values (?, 'IVI', 'Informatics') returning programme_id
                            """).param(team.school().value()).query(Long.class).single();
            jdbc.sql("""
                            insert into rules.rule_set (programme_id, code, release, effective_from, content)
                            select ?, code, release, effective_from, content from rules.rule_set where programme_id = ?
                            """).param(id).param(team.programme().value()).update();
            return new ProgrammeId(id);
        });
    }

    /** Somebody takes another name. */
    public void rename(PersonId person, String givenName, String familyName) {
        asExamples(() -> jdbc.sql("update people.person set given_name = ?, family_name = ? where person_id = ?")
                .param(givenName)
                .param(familyName)
                .param(person.value())
                .update());
    }

    /** Somebody keeps an office of the team's school. */
    public void office(Cast.Team team, PersonId person, String kind) {
        asExamples(() -> jdbc.sql("insert into people.office (person_id, school_id, kind, valid_from)"
                        + " values (?, ?, ?, '2020-01-01')")
                .param(person.value())
                .param(team.school().value())
                .param(kind)
                .update());
    }

    /** Sends a statement about the team's trajectory as somebody, with the rights that the row policies give. */
    public void as(PersonId person, String sql, Cast.Team team) {
        SignIn.doing(
                person,
                () -> transaction.executeWithoutResult(status -> assertThat(
                                jdbc.sql(sql).param(team.trajectory().value()).update())
                        .isPositive()));
    }

    private <T> T asExamples(Supplier<T> work) {
        return system.as("examples", () -> transaction.execute(status -> work.get()));
    }

    /** Records what the checks answer for a trajectory. */
    public void record(Cast.Team team, TrajectoryId trajectory, Function<Checks, List<CheckFact>> answers) {
        SignIn.doing(
                team.administrator(),
                () -> transaction.executeWithoutResult(status ->
                        checks.refresh(trajectory, read -> (of, schedule) -> answers.apply(new Checks(schedule)))));
    }

    /** Report late since month 9, EC 3.0 credited of 8.3 in month 16, no topic without ground truth. */
    public void recordLate(Cast.Team team, TrajectoryId trajectory) {
        record(
                team,
                trajectory,
                checks -> List.of(checks.report(null), checks.ecPace(Ects.of("3.0")), checks.groundTruth(List.of())));
    }

    /** Report filed, everything on pace. */
    public void recordMet(Cast.Team team, TrajectoryId trajectory) {
        record(
                team,
                trajectory,
                checks -> List.of(
                        checks.report(TODAY.minusMonths(9)),
                        checks.ecPace(Ects.of("25.0")),
                        checks.groundTruth(List.of())));
    }
}
