package nl.traject.directory;

import static nl.traject.directory.DirectoryTest.refused;
import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.directory.MergePreview.AccountFate;
import nl.traject.directory.MergePreview.Kind;
import nl.traject.directory.MergePreview.Obstacle;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Part;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.TeamPlace;
import nl.traject.people.Teams;
import nl.traject.people.TrajectoryAccess;
import nl.traject.security.Accounts;
import nl.traject.security.SystemActor;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two entries of one person become one. */
@TrajectTest
class MergesTest {

    private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 11, 22);
    private static final String REASON = "Married, and registered anew.";

    @Autowired
    SystemActor system;

    @Autowired
    private Cast cast;

    @Autowired
    private Merges merges;

    @Autowired
    private Directory directory;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private TrajectoryAccess access;

    @Autowired
    private TestDatabase database;

    @Autowired
    private DataSource dataSource;

    private Team team;
    private String host;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        host = "@" + UUID.randomUUID() + ".example";
    }

    @Test
    void every_reference_to_a_person_moves_or_is_sealed_or_is_named_here() {
        var all = JdbcClient.create(dataSource).sql("""
                        select k.conrelid::regclass || '.' || a.attname
                        from pg_constraint k
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                        where k.contype = 'f' and k.confrelid = 'people.person'::regclass
                        """).query(String.class).set();
        var moving = JdbcClient.create(dataSource)
                .sql("select room || '.' || source || '.' || link from people.reference_to_person")
                .query(String.class)
                .set();
        var apart = List.of(
                "people.person.merged_into", // the pointer itself
                "people.contact.person_id", // the address stays with the pointer, unless the other has none
                "people.person_merge.merged_id", // what happened
                "people.person_merge.kept_id",
                "people.person_merge.merged_by",
                "security.account.person_id", // one a person
                "security.draft.person_id", // unsent typing
                "security.one_time_link.person_id", // ends
                "security.one_time_link.issued_by");

        assertThat(moving).isNotEmpty().doesNotContainAnyElementsOf(apart);
        assertThat(all)
                .hasSize(moving.size() + apart.size())
                .containsAll(moving)
                .containsAll(apart);
    }

    @Test
    void the_other_then_has_the_trajectories_and_the_rights() {
        var other = register("Ingrid", "Maas-Visser");

        var preview = preview(team.promotor(), other);
        assertThat(preview.obstacles()).isEmpty();
        assertThat(preview.moves()).containsExactly(new MergePreview.Move(Kind.SUPERVISION, 1));

        merge(team.promotor(), other);

        assertThat(doing(other, () -> access.relationTo(team.trajectory())).first())
                .isTrue();
        assertThat(preview(team.promotor(), team.outsider()).moves()).isEmpty();
        var pointer = doing(team.administrator(), () -> directory.get(team.promotor()));
        assertThat(pointer.mergedInto()).isNotNull();
        assertThat(pointer.mergedInto().id()).isEqualTo(other);
        assertThat(doing(team.administrator(), () -> directory.findMerge(team.promotor()))
                        .orElseThrow()
                        .reason())
                .isEqualTo(REASON);
        assertThat(doing(
                        team.administrator(),
                        () -> directory.list(
                                DirectoryFilter.NONE.withProgramme(team.programme()), DirectoryOrder.BY_NAME, 0, 50)))
                .extracting(line -> line.person().id())
                .contains(other)
                .doesNotContain(team.promotor());
    }

    @Test
    void a_candidates_trajectory_moves_with_its_name() {
        var other = register("Robin", "de Vos");

        merge(team.candidate(), other);

        assertThat(doing(other, () -> access.relationTo(team.trajectory())).candidate())
                .isTrue();
        assertThat(owner().sql("select candidate_name from people.trajectory where trajectory_id = ?")
                        .param(team.trajectory().value())
                        .query(String.class)
                        .single())
                .isEqualTo("de vos robin");
    }

    @Test
    void the_history_says_who_merged_whom_and_what_moved() {
        var other = register("Ingrid", "Maas-Visser");

        merge(team.promotor(), other);

        var changes = owner().sql("""
                        select source, operation, person_id from history.change
                        where transaction = (select max(transaction) from history.change where source = 'people.person_merge')
                        """).query().listOfRows();
        assertThat(changes)
                .extracting(row -> row.get("source") + " " + row.get("operation"))
                .contains("people.person_merge INSERT", "people.supervision UPDATE", "people.person UPDATE");
        assertThat(changes)
                .extracting(row -> row.get("person_id"))
                .containsOnly(team.administrator().value());
    }

    @Test
    void candidate_and_supervisor_of_one_trajectory_stay_two() {
        var preview = preview(team.promotor(), team.candidate());

        assertThat(preview.isPossible()).isFalse();
        assertThat(preview.obstacles())
                .singleElement()
                .isInstanceOfSatisfying(
                        Obstacle.OnOneTrajectory.class,
                        on -> assertThat(on.trajectory()).isEqualTo(team.trajectory()));
        refuses(DirectoryRefusal.MERGE_ON_ONE_TRAJECTORY, team.promotor(), team.candidate());
        refuses(DirectoryRefusal.MERGE_ON_ONE_TRAJECTORY, team.promotor(), team.dailySupervisor());
    }

    @Test
    void a_supervisor_who_left_and_came_back_under_another_name_is_one() {
        var other = register("Tomas", "Lindt");
        doing(team.administrator(), () -> {
            var place = teams.list(team.trajectory()).stream()
                    .filter(one -> one.supervisor().id().equals(team.dailySupervisor()))
                    .findFirst()
                    .orElseThrow();
            teams.leave(place.id(), place.version(), TODAY.minusDays(10));
            teams.join(
                    team.trajectory(), other, new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY.minusDays(5), null));
        });

        merge(team.dailySupervisor(), other);

        assertThat(doing(team.administrator(), () -> directory.get(other)).supervised())
                .hasSize(2);
    }

    @Test
    void an_office_both_hold_is_one_office_over_both_times() {
        var other = register("Jo", "Pieters");
        owner().sql(
                        "insert into people.office (person_id, school_id, kind, valid_from) values (?, ?, 'HR', date '2026-11-01')")
                .params(other.value(), team.school().value())
                .update();
        makeOperator(team.administrator());

        merge(team.hr(), other);

        assertThat(doing(team.administrator(), () -> directory.get(other)).offices())
                .singleElement()
                .satisfies(office -> assertThat(office.from()).isBefore(TODAY.minusYears(1)));
    }

    @Test
    void an_account_moves_and_of_two_one_is_closed() {
        var without = register("Robin", "de Vos");
        var username = account(team.candidate());
        assertThat(preview(team.candidate(), without).account()).isEqualTo(AccountFate.MOVES);
        merge(team.candidate(), without);
        assertThat(accounts.loadUserByUsername(username).isEnabled()).isTrue();
        assertThat(state(without)).isEqualTo(SignInState.ACTIVE);

        var second = register("Robin", "Vos");
        var closed = account(second);
        assertThat(preview(second, without).account()).isEqualTo(AccountFate.OTHER_CLOSES);
        merge(second, without);
        assertThat(accounts.loadUserByUsername(closed).isEnabled()).isFalse();
        assertThat(accounts.loadUserByUsername(username).isEnabled()).isTrue();
    }

    @Test
    void the_address_of_who_was_merged_still_finds_the_other() {
        var goes = register("Robin", "Vos");
        var stays = register("Robin", "de Vos");
        var username = account(stays);

        merge(goes, stays);

        assertThat(accounts.loadUserByUsername("robin.vos" + host).getUsername())
                .isEqualTo(username);
        refused(PeopleRefusal.CONTACT_EMAIL_UNIQUE, () -> register("Robin", "Vos"));
    }

    @Test
    void pointers_to_who_is_merged_point_on() {
        var first = register("Robin", "Vos");
        var second = register("Robin", "de Vos");
        var third = register("Robin", "De-Vos");
        merge(first, second);
        merge(second, third);

        assertThat(doing(team.administrator(), () -> directory.get(first)).mergedInto())
                .satisfies(person -> assertThat(person.id()).isEqualTo(third));
        refuses(DirectoryRefusal.PERSON_MERGE_ONCE, second, first);
    }

    @Test
    void what_cannot_be_merged_is_refused_and_nothing_moves() {
        var other = register("Els", "Bakker-Vis");

        refuses(DirectoryRefusal.PERSON_MERGE_OF_TWO, other, other);
        refuses(DirectoryRefusal.MERGE_OF_ONESELF, team.administrator(), other);
        refuses(DirectoryRefusal.MERGE_OF_OTHERS, team.stranger(), other);
        refused(
                DirectoryRefusal.PERSON_MERGE_REASON_LENGTH,
                () -> doing(team.administrator(), () -> merges.merge(team.promotor(), other, " ")));
        assertThat(doing(team.promotor(), () -> access.relationTo(team.trajectory()))
                        .first())
                .isTrue();
    }

    @Test
    void only_an_administrator_merges_or_looks_at_what_would_move() {
        var other = register("Ingrid", "Maas-Visser");
        var elsewhere = cast.inMonth16();

        for (var person : List.of(team.promotor(), team.hr(), team.director(), team.candidate(), team.stranger())) {
            refused(
                    PeopleRefusal.ONLY_AN_ADMINISTRATOR,
                    () -> doing(person, () -> merges.merge(team.promotor(), other, REASON)));
            refused(
                    PeopleRefusal.ONLY_AN_ADMINISTRATOR,
                    () -> doing(person, () -> merges.preview(team.promotor(), other)));
        }
        refused(
                DirectoryRefusal.MERGE_OF_OTHERS,
                () -> doing(elsewhere.administrator(), () -> merges.merge(team.promotor(), other, REASON)));
    }

    @Test
    void rights_of_hr_and_of_an_operator_move_by_an_operator_only() {
        var other = register("Jo", "Peeters-Smit");
        refuses(DirectoryRefusal.MERGE_OF_TRUST, team.hr(), other);
        refuses(DirectoryRefusal.MERGE_OF_TRUST, other, team.hr());
        assertThat(preview(team.hr(), other).obstacles())
                .containsExactly(new Obstacle.Refused(DirectoryRefusal.MERGE_OF_TRUST));

        makeOperator(team.outsider());
        refuses(DirectoryRefusal.MERGE_OF_TRUST, team.outsider(), other);

        makeOperator(team.administrator());
        merge(team.hr(), other);
        assertThat(doing(other, () -> access.relationTo(team.trajectory())).hr())
                .isTrue();
    }

    @Test
    void the_database_itself_lets_nobody_else_merge() {
        for (var asking :
                Map.of("nobody", "", "the promotor", team.promotor().toString()).entrySet()) {
            assertThat(countReferences(asking.getValue())).as(asking.getKey()).isZero();
        }
    }

    private int countReferences(String person) {
        return JdbcClient.create(dataSource)
                .sql("""
                        with asking as materialized (select set_config('traject.person', ?, true),
                                                            set_config('traject.today', '2026-11-22', true))
                        select count(r.number_of) from asking left join people.references_to(?) r on true
                        """)
                .params(person, team.promotor().value())
                .query(Integer.class)
                .single();
    }

    private PersonId register(String givenName, String familyName) {
        return doing(
                team.administrator(),
                () -> directory.register(new NewPerson(
                        givenName,
                        familyName,
                        (givenName + "." + familyName)
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace(' ', '.')
                                + host)));
    }

    private MergePreview preview(PersonId merged, PersonId kept) {
        return doing(team.administrator(), () -> merges.preview(merged, kept));
    }

    private void merge(PersonId merged, PersonId kept) {
        doing(team.administrator(), () -> merges.merge(merged, kept, REASON));
    }

    private void refuses(Refusal refusal, PersonId merged, PersonId kept) {
        refused(refusal, () -> merge(merged, kept));
    }

    private void makeOperator(PersonId person) {
        owner().sql("insert into people.office (person_id, kind, valid_from) values (?, 'OPERATOR', date '2026-01-01')")
                .param(person.value())
                .update();
    }

    private String account(PersonId person) {
        var username = "u" + UUID.randomUUID();
        system.as("setup", () -> {
            accounts.open(person, username, "long enough");
            return true;
        });
        return username;
    }

    private SignInState state(PersonId person) {
        return doing(team.administrator(), () -> desk.find(person)).state();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.ownerDataSource());
    }
}
