package nl.traject.history.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.audit.StatementCount;
import nl.traject.history.changes.Change.Operation;
import nl.traject.people.Cast;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.LogService;
import nl.traject.progress.Visibility;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All changes of a school, for those who administer it, and for nobody else. */
@TrajectTest
class SchoolHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    SchoolHistory history;

    @Autowired
    LogService log;

    @Autowired
    Cast cast;

    @Autowired
    MatrixFixture fixture;

    @Autowired
    StatementCount statements;

    Cast.Team team;

    @BeforeEach
    void team() {
        team = cast.inMonth16();
    }

    @Test
    void an_administrator_finds_who_changed_what_of_whom() {
        rename("Another");

        var line = list(ChangeFilter.NONE.about(team.trajectory())).getFirst();

        assertThat(line.person()).isEqualTo("Els Bakker");
        assertThat(line.candidate()).isEqualTo("Robin Vos");
        assertThat(line.touched())
                .containsExactly(new Line.Touched("people.trajectory", Operation.UPDATE, "Another", List.of("title")));
        var open = doing(team.administrator(), () -> history.open(ChangeFilter.NONE, line.id(), 10));
        assertThat(open.changes().getFirst().fields())
                .containsExactly(new Change.Field(
                        "title",
                        new Change.Value("Circuits one can check", false, null),
                        new Change.Value("Another", false, null)));
    }

    @Test
    void nothing_of_another_school_is_there() {
        rename("Another");
        var other = cast.inMonth16();

        var mine = list(ChangeFilter.NONE);

        assertThat(mine)
                .extracting(Line::trajectory)
                .contains(team.trajectory())
                .doesNotContain(other.trajectory());
        var ours = list(ChangeFilter.NONE.about(team.trajectory())).getFirst().id();
        assertThat(doing(
                        other.administrator(),
                        () -> history.list(ChangeFilter.NONE.about(team.trajectory()), Page.first(50))))
                .isEmpty();
        assertThatThrownBy(() -> doing(other.administrator(), () -> history.open(ChangeFilter.NONE, ours, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_reads_it() {
        rename("Another");
        var save = list(ChangeFilter.NONE).getFirst().id();

        for (var person : List.of(
                team.candidate(),
                team.promotor(),
                team.dailySupervisor(),
                team.director(),
                team.hr(),
                team.stranger())) {
            refused(person, () -> history.list(ChangeFilter.NONE, Page.first(10)));
            refused(person, () -> history.count(ChangeFilter.NONE));
            refused(
                    person,
                    () -> history.forEach(ChangeFilter.NONE, found -> {
                        throw new AssertionError(found);
                    }));
            assertThatThrownBy(() -> doing(person, () -> history.open(ChangeFilter.NONE, save, 10)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void log_entries_and_kinds_of_leave_are_not_there_even_for_an_administrator_who_supervises_or_is_hr() {
        doing(
                team.candidate(),
                () -> log.write(
                        team.trajectory(),
                        new EntryText(TODAY, EntryKind.RESULT, "Unheard of", List.of(), null),
                        Visibility.SHARED));
        fixture.as(team.hr(), """
                insert into people.leave (trajectory_id, first_day, last_day, moves_contract, moves_milestones, granted_on)
                values (?, '2027-01-04', '2027-03-01', true, true, '2026-11-20')
                """, team);
        fixture.as(team.hr(), """
                insert into people.leave_kind (leave_id, trajectory_id, kind)
                select leave_id, trajectory_id, 'PARENTAL' from people.leave where trajectory_id = ?
                """, team);
        makeAdministratorHrAndSupervisor();

        assertThat(tables(team.administrator()))
                .contains("people.leave")
                .doesNotContain("people.leave_kind")
                .noneMatch(table -> table.startsWith("progress."));
        assertThat(exported(ChangeFilter.NONE.about(team.trajectory())))
                .extracting(Change::table)
                .contains("people.leave")
                .doesNotContain("people.leave_kind", "progress.entry");
    }

    @Test
    void it_is_narrowed_by_every_filter() {
        rename("Another");
        var about = ChangeFilter.NONE.about(team.trajectory());

        assertThat(list(about.by(team.administrator()))).hasSize(1);
        assertThat(list(about.by(team.promotor()))).isEmpty();
        assertThat(list(about.doing(Operation.DELETE))).isEmpty();
        assertThat(list(about.doing(Operation.UPDATE).of(RecordKind.TRAJECTORY)))
                .hasSize(1);
        assertThat(list(about.of(RecordKind.TEAM)))
                .isNotEmpty()
                .flatExtracting(Line::touched)
                .extracting(Line.Touched::table)
                .containsOnly("people.supervision");
        assertThat(list(about.from(LocalDate.now().plusDays(2)))).isEmpty();
        assertThat(doing(team.administrator(), () -> history.count(about.by(team.administrator()))))
                .isEqualTo(1);
    }

    @Test
    void a_page_is_one_statement_and_goes_on_where_the_last_one_ended() {
        for (var i = 0; i < 12; i++) {
            rename("Title " + i);
        }
        var about = ChangeFilter.NONE.about(team.trajectory());
        var all = list(about);

        var next = doing(
                team.administrator(),
                () -> history.list(about, new Page(all.get(3).at(), 1, 4)));

        assertThat(next).isEqualTo(all.subList(5, 9));
        doing(
                team.administrator(),
                () -> assertThat(statements.of(() -> history.list(about, Page.first(10))))
                        .isEqualTo(1));
        doing(
                team.administrator(),
                () -> assertThat(statements.of(() -> history.count(about))).isEqualTo(1));
    }

    @Test
    void the_export_hands_out_every_row_once_newest_first() {
        rename("Another");
        var about = ChangeFilter.NONE.about(team.trajectory());

        var rows = exported(about);

        var counted = list(about).stream().mapToInt(Line::records).sum();
        assertThat(rows).hasSize(counted).doesNotHaveDuplicates();
        assertThat(rows.getFirst().table()).isEqualTo("people.trajectory");
    }

    @Test
    void what_is_of_the_installation_is_open_to_every_administrator() {
        fixture.rename(team.outsider(), "Noor", "Changed");

        assertThat(list(ChangeFilter.NONE.of(RecordKind.PEOPLE))
                        .getFirst()
                        .touched()
                        .getFirst()
                        .table())
                .isEqualTo("people.person");
    }

    private void makeAdministratorHrAndSupervisor() {
        fixture.as(team.administrator(), """
                insert into people.supervision (trajectory_id, supervisor_id, part, valid_from)
                select ?, %s, 'CO_PROMOTOR', date '2026-01-01'
                """.formatted(team.administrator()), team);
        fixture.office(team, team.administrator(), "HR");
    }

    private void rename(String title) {
        fixture.as(
                team.administrator(),
                "update people.trajectory set title = '" + title + "' where trajectory_id = ?",
                team);
    }

    private List<Line> list(ChangeFilter filter) {
        return doing(team.administrator(), () -> history.list(filter, Page.first(50)));
    }

    private List<String> tables(PersonId person) {
        return doing(person, () -> history.list(ChangeFilter.NONE.about(team.trajectory()), Page.first(50))).stream()
                .flatMap(line -> line.touched().stream())
                .map(Line.Touched::table)
                .toList();
    }

    private List<Change> exported(ChangeFilter filter) {
        var rows = new ArrayList<Change>();
        doing(team.administrator(), () -> history.forEach(filter, save -> rows.addAll(save.changes())));
        return rows;
    }

    private static void refused(PersonId person, Runnable work) {
        assertThatThrownBy(() -> doing(person, work)).isInstanceOf(NotPermitted.class);
    }

    private static <T> T doing(PersonId person, Supplier<T> work) {
        return SignIn.doing(person, work);
    }

    private static void doing(PersonId person, Runnable work) {
        SignIn.doing(person, work);
    }
}
