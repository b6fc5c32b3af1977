package nl.traject.directory;

import static nl.traject.directory.DirectoryTest.refused;
import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Invitations;
import nl.traject.security.Accounts;
import nl.traject.security.OneTimeLinks.Purpose;
import nl.traject.security.SecurityRefusal;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Invitations, new passwords, and accounts that are closed and opened again. */
@TrajectTest
class AccountDeskTest {

    private static final String PASSWORD = "long enough";

    @Autowired
    SystemActor system;

    @Autowired
    private Cast cast;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SessionRegistry sessions;

    @Autowired
    private TestDatabase database;

    private Team team;
    private String username;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        username = "u" + UUID.randomUUID();
    }

    @Test
    void an_invitation_opens_an_account_once() {
        var issued = issue(team.candidate());
        assertThat(issued.purpose()).isEqualTo(Purpose.INVITATION);
        assertThat(state(team.candidate())).isEqualTo(SignInState.INVITED);

        invitations.accept(issued.link(), username, PASSWORD);

        assertThat(state(team.candidate())).isEqualTo(SignInState.ACTIVE);
        assertThat(matches(PASSWORD)).isTrue();
        refused(SecurityRefusal.LINK_NOT_VALID, () -> invitations.accept(issued.link(), username + "2", PASSWORD));
        assertThat(invitations.find(issued.link())).isEmpty();
    }

    @Test
    void a_refused_password_leaves_the_link_open() {
        var issued = issue(team.candidate());

        refused(SecurityRefusal.PASSWORD_TOO_SHORT, () -> invitations.accept(issued.link(), username, "short"));
        refused(
                SecurityRefusal.PASSWORD_TOO_LONG,
                () -> invitations.accept(issued.link(), username, "é".repeat(Accounts.LONGEST_PASSWORD / 2 + 1)));

        assertThat(invitations.find(issued.link())).isPresent();
        invitations.accept(issued.link(), username, "é".repeat(Accounts.LONGEST_PASSWORD / 2));
    }

    @Test
    void a_later_link_ends_the_earlier_one_and_one_that_is_too_old_is_none() {
        var first = issue(team.candidate());
        var second = issue(team.candidate());
        assertThat(invitations.find(first.link())).isEmpty();

        owner().sql(
                        "update security.one_time_link set expires_at = timestamptz '2026-11-22 10:59:59+00' where person_id = ?")
                .param(team.candidate().value())
                .update();

        refused(SecurityRefusal.LINK_NOT_VALID, () -> invitations.accept(second.link(), username, PASSWORD));
        assertThat(state(team.candidate())).isEqualTo(SignInState.NONE);
    }

    @Test
    void of_a_link_only_its_digest_is_kept_and_who_made_it() {
        var issued = issue(team.candidate());

        var row = owner().sql("select digest, issued_by from security.one_time_link where person_id = ?")
                .param(team.candidate().value())
                .query()
                .singleRow();
        assertThat(row.get("digest").toString()).hasSize(64).doesNotContain(issued.link());
        assertThat(row.get("issued_by")).isEqualTo(team.administrator().value());
    }

    @Test
    void a_new_password_replaces_the_old_one_keeps_the_name_and_ends_the_sessions() {
        system.as("setup", () -> {
            accounts.open(team.candidate(), username, PASSWORD);
            return true;
        });
        signedIn(team.candidate());
        var issued = issue(team.candidate());
        assertThat(issued.purpose()).isEqualTo(Purpose.RESET);
        assertThat(invitations.find(issued.link()).orElseThrow().username()).isEqualTo(username);
        assertThat(matches(PASSWORD)).isTrue();

        invitations.accept(issued.link(), "", "another one");

        assertThat(matches("another one")).isTrue();
        assertThat(matches(PASSWORD)).isFalse();
        assertThat(isSignedIn(team.candidate())).isFalse();
    }

    @Test
    void a_closed_account_does_not_sign_in_and_its_sessions_end() {
        system.as("setup", () -> {
            accounts.open(team.candidate(), username, PASSWORD);
            return true;
        });
        signedIn(team.candidate());

        close(team.candidate());

        assertThat(accounts.loadUserByUsername(username).isEnabled()).isFalse();
        assertThat(isSignedIn(team.candidate())).isFalse();
        assertThat(state(team.candidate())).isEqualTo(SignInState.CLOSED);
        refused(SecurityRefusal.ACCOUNT_CLOSED, () -> issue(team.candidate()));
        refused(SharedRefusal.STALE_VERSION, () -> doing(team.administrator(), () -> desk.reopen(team.candidate(), 1)));

        doing(team.administrator(), () -> desk.reopen(team.candidate(), 2));
        assertThat(accounts.loadUserByUsername(username).isEnabled()).isTrue();
    }

    @Test
    void the_last_administrators_account_and_ones_own_stay_open() {
        system.as("setup", () -> {
            accounts.open(team.administrator(), username, PASSWORD);
            return true;
        });
        refused(DirectoryRefusal.ACCOUNT_OF_ONESELF, () -> close(team.administrator()));

        var operator = operator();
        refused(
                DirectoryRefusal.OFFICE_LAST_ADMINISTRATOR,
                () -> doing(operator, () -> desk.close(team.administrator(), 1)));
    }

    @Test
    void an_operators_account_is_kept_by_operators() {
        var operator = operator();
        system.as("setup", () -> {
            accounts.open(operator, username, PASSWORD);
            return true;
        });

        refused(DirectoryRefusal.ACCOUNT_OF_AN_OPERATOR, () -> issue(operator));
        refused(DirectoryRefusal.ACCOUNT_OF_AN_OPERATOR, () -> close(operator));
        assertThat(doing(operator, () -> desk.issueLink(team.stranger())).purpose())
                .isEqualTo(Purpose.INVITATION);
    }

    @Test
    void a_link_for_an_officer_of_hr_is_issued_by_operators_whether_there_is_an_account_or_not() {
        refused(DirectoryRefusal.ACCOUNT_OF_HR, () -> issue(team.hr()));
        var operator = operator();
        var invited = doing(operator, () -> desk.issueLink(team.hr()));
        invitations.accept(invited.link(), username, PASSWORD);

        refused(DirectoryRefusal.ACCOUNT_OF_HR, () -> issue(team.hr()));
        close(team.hr());
        doing(team.administrator(), () -> desk.reopen(team.hr(), 2));
        assertThat(matches(PASSWORD)).isTrue();
        assertThat(doing(operator, () -> desk.issueLink(team.hr())).purpose()).isEqualTo(Purpose.RESET);
    }

    @Test
    void the_database_keeps_a_link_for_an_officer_of_hr_from_an_administrator_too() {
        assertThatThrownBy(() -> owner().sql("""
                                insert into security.one_time_link (digest, purpose, person_id, issued_by, issued_at, expires_at)
                                select ?, 'INVITATION', ?, ?, now(), now() + interval '1 day'
                                from set_config('traject.today', '2026-11-22', true)""")
                        .params(
                                "x" + UUID.randomUUID(),
                                team.hr().value(),
                                team.administrator().value())
                        .update())
                .hasMessageContaining("issued by an operator");
    }

    @Test
    void the_account_of_whom_another_school_knows_is_not_ours_to_keep() {
        refused(DirectoryRefusal.PERSON_KNOWN_ELSEWHERE, () -> issue(team.stranger()));
        refused(DirectoryRefusal.PERSON_KNOWN_ELSEWHERE, () -> close(team.stranger()));
    }

    @Test
    void nobody_else_makes_a_link_or_closes_an_account() {
        system.as("setup", () -> {
            accounts.open(team.candidate(), username, PASSWORD);
            return true;
        });
        for (var person : List.of(team.candidate(), team.promotor(), team.hr(), team.director(), team.stranger())) {
            assertThatThrownBy(() -> doing(person, () -> desk.issueLink(team.candidate())))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> doing(person, () -> desk.close(team.candidate(), 1)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> doing(person, () -> desk.find(team.candidate())))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(state(team.candidate())).isEqualTo(SignInState.ACTIVE);
    }

    private nl.traject.security.OneTimeLinks.Issued issue(PersonId person) {
        return doing(team.administrator(), () -> desk.issueLink(person));
    }

    private void close(PersonId person) {
        doing(team.administrator(), () -> desk.close(person, 1));
    }

    private SignInState state(PersonId person) {
        return doing(team.administrator(), () -> desk.find(person)).state();
    }

    private boolean matches(String password) {
        return encoder.matches(password, accounts.loadUserByUsername(username).getPassword());
    }

    /** As the operator's installation makes one. */
    private PersonId operator() {
        owner().sql("insert into people.office (person_id, kind, valid_from) values (?, 'OPERATOR', date '2026-01-01')")
                .param(team.outsider().value())
                .update();
        return team.outsider();
    }

    private void signedIn(PersonId person) {
        sessions.registerNewSession(
                UUID.randomUUID().toString(), SignIn.authentication(person).getPrincipal());
        assertThat(isSignedIn(person)).isTrue();
    }

    private boolean isSignedIn(PersonId person) {
        return !sessions.getAllSessions(SignIn.authentication(person).getPrincipal(), false)
                .isEmpty();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.ownerDataSource());
    }
}
