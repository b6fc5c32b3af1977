package nl.traject.directory;

import static nl.traject.directory.DirectoryTest.refused;
import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.directory.Offices.Choice;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Office;
import nl.traject.people.OfficeId;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.Accounts;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Offices are granted and end, and a school is never without an administrator; on 22 November 2026. */
@TrajectTest
class OfficesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    SystemActor system;

    @Autowired
    private Cast cast;

    @Autowired
    private Offices offices;

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrajectoryAccess access;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @Test
    void an_office_opens_what_it_opens_from_its_first_day_and_closes_it_after_its_last() {
        var id = grant(team.outsider(), hr(), TODAY, null);
        assertThat(doing(team.outsider(), () -> access.relationTo(team.trajectory()))
                        .hr())
                .isTrue();

        end(id, 1, TODAY);
        assertThat(doing(team.outsider(), () -> access.relationTo(team.trajectory()))
                        .hr())
                .isTrue();
        end(id, 2, TODAY);

        var ahead = grant(team.outsider(), new Choice(Office.HR, team.school(), null, ""), TODAY.plusDays(1), null);
        doing(team.administrator(), () -> offices.withdraw(ahead, 1));
        assertThat(doing(team.administrator(), () -> directory.get(team.outsider()))
                        .offices())
                .hasSize(1);
    }

    @Test
    void who_held_an_office_finds_it_closed_the_day_after() {
        var id = grant(team.outsider(), hr(), TODAY.minusDays(9), null);
        end(id, 1, TODAY.minusDays(1));

        assertThatThrownBy(() -> doing(team.outsider(), () -> access.relationTo(team.trajectory())))
                .isInstanceOf(NotFound.class);
        refused(DirectoryRefusal.OFFICE_IS_OVER, () -> end(id, 2, TODAY));
    }

    @Test
    void what_cannot_be_is_refused() {
        var id = grant(team.outsider(), hr(), TODAY, null);

        refused(DirectoryRefusal.OFFICE_ONCE, () -> grant(team.outsider(), hr(), TODAY.plusDays(3), null));
        refused(DirectoryRefusal.OFFICE_UNTIL_AFTER_FROM, () -> end(id, 1, TODAY.minusDays(1)));
        refused(SharedRefusal.STALE_VERSION, () -> end(id, 7, TODAY));
        refused(DirectoryRefusal.OFFICE_IS_OVER, () -> doing(team.administrator(), () -> offices.withdraw(id, 1)));
        refused(DirectoryRefusal.OFFICE_NOT_TO_ONESELF, () -> grant(team.administrator(), hr(), TODAY, null));
    }

    @Test
    void only_an_administrator_of_that_school_grants_its_offices() {
        for (var person : List.of(team.candidate(), team.promotor(), team.hr(), team.director(), team.stranger())) {
            refused(
                    DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS,
                    () -> doing(person, () -> offices.grant(team.outsider(), hr(), TODAY, null)));
            refused(DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS, () -> doing(person, offices::listChoices));
        }
        var elsewhere = cast.inMonth16();
        refused(
                DirectoryRefusal.OFFICE_OF_OTHERS,
                () -> doing(elsewhere.administrator(), () -> offices.grant(team.outsider(), hr(), TODAY, null)));
        refused(
                DirectoryRefusal.OFFICE_OF_OTHERS,
                () -> grant(team.outsider(), new Choice(Office.OPERATOR, null, null, ""), TODAY, null));
        var id = grant(team.outsider(), hr(), TODAY, null);
        assertThatThrownBy(() -> doing(elsewhere.administrator(), () -> offices.end(id, 1, TODAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays() {
        account(team.administrator());
        var mine = officeOf(team.administrator());
        refused(DirectoryRefusal.OFFICE_LAST_ADMINISTRATOR, () -> end(mine, 1, TODAY.plusYears(1)));

        grant(team.outsider(), administrator(), TODAY, null);
        refused(DirectoryRefusal.OFFICE_LAST_ADMINISTRATOR, () -> end(mine, 1, TODAY));

        account(team.outsider());
        end(mine, 1, TODAY);
        assertThat(doing(team.outsider(), () -> directory.get(team.administrator()))
                        .offices())
                .extracting(OfficeHeld::until)
                .containsExactly(TODAY);
    }

    @Test
    void somebody_who_begins_only_later_or_ends_himself_does_not_count() {
        account(team.administrator());
        account(team.outsider());
        account(team.promotor());
        grant(team.outsider(), administrator(), TODAY.plusDays(2), null);
        grant(team.promotor(), administrator(), TODAY, TODAY.plusYears(1));

        var mine = officeOf(team.administrator());
        refused(DirectoryRefusal.OFFICE_LAST_ADMINISTRATOR, () -> end(mine, 1, TODAY));
        end(mine, 1, TODAY.plusDays(1));
    }

    @Test
    void of_two_who_end_each_other_at_once_one_is_refused() {
        account(team.administrator());
        account(team.outsider());
        var theirs = grant(team.outsider(), administrator(), TODAY, null);
        var mine = officeOf(team.administrator());
        var transaction = new TransactionTemplate(transactions);
        var jdbc = JdbcClient.create(dataSource);

        var second = doing(
                team.administrator(),
                () -> transaction.execute(status -> {
                    end(theirs, 1, TODAY);
                    var other =
                            CompletableFuture.runAsync(() -> doing(team.outsider(), () -> offices.end(mine, 1, TODAY)));
                    await().atMost(Duration.ofSeconds(20))
                            .until(() -> jdbc.sql(
                                                    "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                                            .query(Integer.class)
                                            .single()
                                    > 0);
                    return other;
                }));

        assertThatThrownBy(second::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal().name())
                                .isEqualTo(DirectoryRefusal.OFFICE_LAST_ADMINISTRATOR.name()));
    }

    private Choice hr() {
        return new Choice(Office.HR, team.school(), null, "");
    }

    private Choice administrator() {
        return new Choice(Office.ADMINISTRATOR, team.school(), null, "");
    }

    private OfficeId grant(PersonId person, Choice office, LocalDate from, LocalDate until) {
        return doing(team.administrator(), () -> offices.grant(person, office, from, until));
    }

    private void end(OfficeId office, int version, LocalDate lastDay) {
        doing(team.administrator(), () -> offices.end(office, version, lastDay));
    }

    private OfficeId officeOf(PersonId person) {
        return doing(team.administrator(), () -> directory.get(person))
                .offices()
                .getFirst()
                .id();
    }

    private void account(PersonId person) {
        system.as("setup", () -> {
            accounts.open(person, "u" + UUID.randomUUID(), "long enough");
            return true;
        });
    }
}
