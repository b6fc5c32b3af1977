package nl.traject.directory;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.database.TestDatabase;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Office;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Registration.NewPerson;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the list shows, to whom, and what may be changed about a person. */
@TrajectTest
class DirectoryTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Directory directory;

    @Autowired
    private Merges merges;

    @Autowired
    private TestDatabase database;

    private Team team;
    private String name;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
        name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void words_are_found_in_names_without_accents_and_in_addresses() {
        var person = register("Zoë", name, "zoe");

        assertThat(found(filter().withText(name + " zoe"))).containsExactly(person);
        assertThat(found(filter().withText("ZOE@" + name))).containsExactly(person);
        assertThat(found(filter().withText(name + " nobody"))).isEmpty();
        assertThat(found(filter().withText("%"))).isEmpty();
    }

    @Test
    void a_line_says_as_what_somebody_is_known() {
        var lines = list(filter().withProgramme(team.programme()));

        assertThat(lines)
                .extracting(line -> line.person().id())
                .containsExactlyInAnyOrder(team.candidate(), team.promotor(), team.dailySupervisor(), team.director());
        assertThat(line(lines, team.candidate()).candidateIn()).containsExactly("ILLC");
        assertThat(line(lines, team.promotor()).supervises()).isEqualTo(1);
        assertThat(line(lines, team.director()).offices()).containsExactly(Office.DIRECTOR);
    }

    @Test
    void every_role_is_a_filter() {
        var inProgramme = filter().withProgramme(team.programme());

        assertThat(found(inProgramme.withCapacity(Capacity.CANDIDATE))).containsExactly(team.candidate());
        assertThat(found(inProgramme.withCapacity(Capacity.SUPERVISOR)))
                .containsExactlyInAnyOrder(team.promotor(), team.dailySupervisor());
        assertThat(found(inProgramme.withCapacity(Capacity.DIRECTOR))).containsExactly(team.director());
        assertThat(found(inProgramme.withCapacity(Capacity.NONE))).isEmpty();
    }

    @Test
    void the_list_is_sorted_and_taken_by_pages() {
        var first = register("Ada", name, "b");
        var second = register("Bo", name, "a");

        var text = filter().withText(name);
        assertThat(found(text)).containsExactly(first, second);
        assertThat(doing(
                        team.administrator(),
                        () -> directory.list(text, new DirectoryOrder(DirectoryOrder.Column.EMAIL, false), 0, 1)))
                .extracting(line -> line.person().id())
                .containsExactly(second);
        assertThat(doing(
                        team.administrator(),
                        () -> directory.list(text, new DirectoryOrder(DirectoryOrder.Column.REGISTERED, true), 1, 5)))
                .extracting(line -> line.person().id())
                .containsExactly(first);
        assertThat(doing(team.administrator(), () -> directory.count(text))).isEqualTo(2);
    }

    @Test
    void everybody_is_counted_once_also_after_a_change_and_a_merge() {
        var before = countAll();
        var person = register("Ada", name, "ada");
        var twin = register("Ada", name, "twin");

        assertThat(countAll()).isEqualTo(before + 2);
        change(person, new PersonFile.Change("Adda", name, "ada@" + name + ".example", ""));
        assertThat(countAll()).isEqualTo(before + 2);
        doing(team.administrator(), () -> merges.merge(person, twin, "Registered twice."));
        assertThat(countAll())
                .isEqualTo(before + 1)
                .isEqualTo(JdbcClient.create(database.ownerDataSource())
                        .sql("select count(*) from people.person where merged_into is null")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void who_might_be_registered_twice_is_found_by_name_mailbox_and_orcid() {
        var one = register("Zoë", name, "zoe");
        var sameName = register("Zoe", name, "other");
        var sameMailbox = doing(
                team.administrator(),
                () -> directory.register(new NewPerson("Z", "Elsewhere", "Zoe+phd@sub." + name + ".example")));
        register("Zed", name, "zed");

        assertThat(doing(team.administrator(), () -> directory.listTwins(one)))
                .extracting(line -> line.person().id())
                .containsExactlyInAnyOrder(sameName, sameMailbox);
        assertThat(found(filter().withText(name).withTwins(true)))
                .containsExactlyInAnyOrder(one, sameName, sameMailbox);

        change(sameName, new PersonFile.Change("Zo", name, "other@" + name + ".example", "0000-0002-1825-0097"));
        change(one, new PersonFile.Change("Zoë", name, "zoe@" + name + ".example", "0000-0002-1825-0097"));
        assertThat(doing(team.administrator(), () -> directory.listTwins(one)))
                .extracting(line -> line.person().id())
                .containsExactlyInAnyOrder(sameName, sameMailbox);
    }

    @Test
    void a_change_by_somebody_who_looked_at_an_older_state_is_refused() {
        var person = register("Ada", name, "ada");
        var old = doing(team.administrator(), () -> directory.get(person));
        change(person, new PersonFile.Change("Adda", name, "ada@" + name + ".example", ""));

        assertThat(doing(team.administrator(), () -> directory.get(person))
                        .person()
                        .givenName())
                .isEqualTo("Adda");
        refused(
                SharedRefusal.STALE_VERSION,
                () -> doing(
                        team.administrator(),
                        () -> directory.change(
                                person,
                                old.version(),
                                new PersonFile.Change("A", name, "ada@" + name + ".example", ""))));
    }

    @Test
    void an_address_that_is_known_and_one_that_is_taken_away_are_refused() {
        var person = register("Ada", name, "ada");
        register("Bo", name, "bo");

        refused(
                PeopleRefusal.CONTACT_EMAIL_UNIQUE,
                () -> change(person, new PersonFile.Change("Ada", name, "BO@" + name + ".example", "")));
        refused(PeopleRefusal.CONTACT_EMAIL_FORM, () -> change(person, new PersonFile.Change("Ada", name, "", "")));
        refused(
                PeopleRefusal.PERSON_GIVEN_NAME_LENGTH,
                () -> change(person, new PersonFile.Change(" ", name, "ada@" + name + ".example", "")));
    }

    @Test
    void whom_another_school_knows_is_changed_by_who_administers_both() {
        refused(
                DirectoryRefusal.PERSON_KNOWN_ELSEWHERE,
                () -> change(team.stranger(), new PersonFile.Change("Kim", "Stranger", "", "")));
    }

    @Test
    void nobody_but_administrators_and_operators_reads_the_list_or_a_person() {
        for (var person : List.of(team.candidate(), team.promotor(), team.hr(), team.director(), team.stranger())) {
            refused(DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS, () -> doing(person, () -> directory.count(filter())));
            refused(
                    DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS,
                    () -> doing(person, () -> directory.list(filter(), DirectoryOrder.BY_NAME, 0, 10)));
            refused(
                    DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS,
                    () -> doing(person, () -> directory.get(team.candidate())));
            assertThatThrownBy(() -> doing(
                            person,
                            () -> directory.change(
                                    team.candidate(), 1, new PersonFile.Change("A", "B", "a@b.example", ""))))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private int countAll() {
        return doing(team.administrator(), () -> directory.count(DirectoryFilter.NONE));
    }

    private static DirectoryFilter filter() {
        return DirectoryFilter.NONE;
    }

    private PersonId register(String givenName, String familyName, String mailbox) {
        return doing(
                team.administrator(),
                () -> directory.register(new NewPerson(givenName, familyName, mailbox + "@" + name + ".example")));
    }

    private void change(PersonId person, PersonFile.Change next) {
        doing(
                team.administrator(),
                () -> directory.change(person, directory.get(person).version(), next));
    }

    private List<DirectoryLine> list(DirectoryFilter filter) {
        return doing(team.administrator(), () -> directory.list(filter, DirectoryOrder.BY_NAME, 0, 50));
    }

    private List<PersonId> found(DirectoryFilter filter) {
        return list(filter).stream().map(line -> line.person().id()).toList();
    }

    private static DirectoryLine line(List<DirectoryLine> lines, PersonId person) {
        return lines.stream()
                .filter(line -> line.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal().name()).isEqualTo(refusal.name()));
    }
}
