package nl.traject.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.directory.Directory;
import nl.traject.directory.Merges;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.register.Planned.Step;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons and trajectories from a file, and back. */
@TrajectTest
class ImportsTest {

    private static final String HEADINGS =
            "given_name,family_name,email,programme,start,title,fte,first_promotor,second_supervisor,signed_on\n";

    @Autowired
    private Cast cast;

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Directory directory;

    @Autowired
    private Merges merges;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Schedules schedules;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    /** Makes the addresses of this test nobody else's. */
    private final String host = "@" + UUID.randomUUID() + ".example";

    @BeforeEach
    void administrator() {
        team = cast.inMonth16();
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void a_candidate_and_a_promotor_of_the_same_file_become_a_trajectory_with_dates() {
        var file = read(candidate("Ada", "ada", "2026-09-01", "0.8", "prof", "") + person("Pia", "prof"));
        assertThat(file.lines())
                .extracting(Planned::line, Planned::step)
                .containsExactly(tuple(2, Step.ADDED), tuple(3, Step.ADDED));

        take(file);

        var found = trajectories.listCandidates("Ada Imported", 0, 5);
        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Graphs one can count");
            assertThat(trajectories.listSupervisions(line.trajectory()))
                    .singleElement()
                    .satisfies(place -> assertThat(place.supervisor().name()).isEqualTo("Pia Imported"));
            assertThat(schedules.of(line.trajectory()).find(MilestoneEvent.FIRST_TERM_LAST_DAY))
                    .isPresent();
        });
    }

    @Test
    void the_history_names_the_administrator_for_whom_the_registration_wrote() {
        take(read(candidate("Ada", "ada", "2026-09-01", "1", "prof", "") + person("Pia", "prof")));

        var trajectory =
                trajectories.listCandidates("Ada Imported", 0, 5).getFirst().trajectory();
        assertThat(transaction.<List<List<Object>>>execute(status -> dsl.fetch(
                                "select distinct person_id, job from history.change where trajectory_id = ?",
                                trajectory.value())
                        .map(row -> row.intoList())))
                .containsExactly(List.of(team.administrator().value(), "registration"));
    }

    @Test
    void running_it_twice_changes_nothing() {
        var content = candidate("Ada", "ada", "1-9-2026", "0,8", "prof", "second")
                + person("Pia", "prof")
                + person("Sam", "second");
        take(read(content));

        var again = read(content);

        assertThat(again.count(Step.UNCHANGED)).isEqualTo(3);
        assertThat(again.isWorthTaking()).isFalse();
        assertThatThrownBy(() -> imports.take(again))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(RegisterRefusal.NOTHING_TO_TAKE));
    }

    @Test
    void the_good_lines_are_taken_and_the_others_say_line_column_and_reason() {
        var file = read(person("Ada", "ada")
                + "Bo,Imported,not an address\n"
                + candidate("Cas", "cas", "soon", "2", "ada", "")
                + candidate("Dik", "dik", "2026-09-01", "1", "nobody", "")
                + person("Eve", "dik"));

        assertThat(file.lines().get(1).problems())
                .extracting(Problem::column, Problem::refusal)
                .containsExactly(tuple(Column.EMAIL, PeopleRefusal.CONTACT_EMAIL_FORM));
        assertThat(file.lines().get(2).problems())
                .extracting(Problem::column, Problem::refusal)
                .containsExactlyInAnyOrder(
                        tuple(Column.START, RegisterRefusal.CELL_NOT_A_DATE),
                        tuple(Column.FTE, PeopleRefusal.CONTRACT_TERM_FTE_RANGE));
        assertThat(file.lines().get(3).problems())
                .extracting(Problem::column, Problem::refusal)
                .containsExactly(tuple(Column.FIRST_PROMOTOR, RegisterRefusal.PERSON_UNKNOWN));
        assertThat(file.lines().get(4).problems())
                .extracting(Problem::refusal, Problem::arguments)
                .containsExactly(tuple(RegisterRefusal.NAMES_DIFFER, List.<Object>of(5)));
        var run = take(file);
        assertThat(run.count(Step.ADDED)).isEqualTo(1);
        assertThat(run.count(Step.REFUSED)).isEqualTo(4);
    }

    @Test
    void a_name_and_a_title_change_but_contract_and_team_do_not() {
        take(read(candidate("Ada", "ada", "2026-09-01", "1", "prof", "") + person("Pia", "prof")));

        var file = read(candidate("Adah", "ada", "2026-09-01", "1", "prof", "")
                        .replace("Graphs one can count", "Graphs one can draw")
                + person("Pia", "prof"));
        assertThat(file.lines().getFirst().changes())
                .extracting(Planned.Change::column)
                .containsExactly(Column.GIVEN_NAME, Column.TITLE);
        take(file);

        assertThat(trajectories.listCandidates("Adah Imported", 0, 5))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Graphs one can draw"));
        var other = read(candidate("Adah", "ada", "2026-09-01", "0.5", "ada2", "") + person("Ben", "ada2"));
        assertThat(other.lines().getFirst().problems())
                .extracting(Problem::refusal)
                .containsExactlyInAnyOrder(RegisterRefusal.CONTRACT_DIFFERS, RegisterRefusal.TEAM_DIFFERS);
    }

    @Test
    void what_an_export_writes_an_import_finds_unchanged() throws Exception {
        take(read(candidate("=Ada", "ada", "2026-09-01", "0.85", "prof", "second")
                + "\"Pia; \"\"x\"\"\",Imported,prof" + host + "\n"
                + person("Sam", "second")));
        var csv = new ByteArrayOutputStream();
        var workbook = new ByteArrayOutputStream();

        exports.writeCsv(csv);
        exports.writeWorkbook(workbook);

        assertThat(csv.toString(UTF_8)).contains("\n'=Ada,");
        for (var exported : List.of(csv, workbook)) {
            var file = imports.read(exported.toByteArray());
            assertThat(file.lines())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(
                            line -> assertThat(line.step()).as(line.toString()).isEqualTo(Step.UNCHANGED));
        }
    }

    @Test
    void the_address_of_who_was_merged_is_that_of_the_other() {
        take(read(person("Ada", "ada") + person("Ada", "adda")));
        var stays = directory.search("ada" + host, 0, 5).getFirst().id();
        var goes = directory.search("adda" + host, 0, 5).getFirst().id();
        merges.merge(goes, stays, "Imported twice.");

        assertThat(read(person("Ada", "adda")).count(Step.UNCHANGED)).isEqualTo(1);
        take(read(candidate("Ada", "adda", "2026-09-01", "1", "prof", "") + person("Pia", "prof")));
        assertThat(directory.get(stays).candidacies()).hasSize(1);
    }

    @Test
    void only_who_administers_a_school_may() {
        var content = (HEADINGS + person("Ada", "ada")).getBytes(UTF_8);
        var file = imports.read(content);

        for (var other : List.of(team.promotor(), team.candidate(), team.director(), team.stranger())) {
            assertThatThrownBy(() -> doing(other, () -> imports.read(content))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> doing(other, () -> imports.take(file))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> doing(other, () -> {
                        try {
                            exports.writeCsv(new ByteArrayOutputStream());
                        } catch (java.io.IOException impossible) {
                            throw new java.io.UncheckedIOException(impossible);
                        }
                    }))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void another_school_s_administrator_changes_no_names_of_ours_and_exports_none() throws Exception {
        take(read(candidate("Ada", "ada", "2026-09-01", "1", "prof", "") + person("Pia", "prof")));
        var elsewhere = cast.inMonth16();
        SignIn.as(elsewhere.administrator(), Role.ADMINISTRATOR);

        assertThat(read(person("Adah", "ada")).lines().getFirst().problems())
                .extracting(Problem::refusal)
                .containsExactly(RegisterRefusal.PERSON_OF_OTHERS);
        assertThat(read(candidate("Ada", "ada", "2026-09-01", "1", "prof", ""))
                        .lines()
                        .getFirst()
                        .problems())
                .extracting(Problem::refusal)
                .containsExactly(RegisterRefusal.TRAJECTORY_OF_OTHERS);
        var out = new ByteArrayOutputStream();
        exports.writeCsv(out);
        assertThat(out.toString(UTF_8)).doesNotContain("ada" + host);
    }

    @Test
    void a_cancelled_import_leaves_nothing() {
        var many = new StringBuilder();
        for (int n = 0; n < 2_000; n++) {
            many.append(person("Cancelled" + n, "c" + n));
        }
        var file = read(many.toString());

        var run = imports.take(file);
        run.cancel();

        assertThat(run.state()).isEqualTo(ImportRun.State.CANCELLED);
        var marker = read(person("Marker", "marker"));
        take(marker);
        assertThat(imports.refresh(file).count(Step.ADDED)).isEqualTo(2_000);
    }

    private String person(String givenName, String mailbox) {
        return givenName + ",Imported," + mailbox + host + "\n";
    }

    private String candidate(
            String givenName, String mailbox, String start, String fte, String promotor, String second) {
        return "%s,Imported,%s,ILLC,%s,Graphs one can count,\"%s\",%s,%s,2026-08-01%n"
                .formatted(
                        givenName, mailbox + host, start, fte, promotor + host, second.isEmpty() ? "" : second + host);
    }

    private ImportFile read(String lines) {
        return imports.read((HEADINGS + lines).getBytes(UTF_8));
    }

    private ImportRun take(ImportFile file) {
        var run = imports.take(file);
        await().atMost(Duration.ofSeconds(30)).until(() -> run.state() != ImportRun.State.RUNNING);
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        return run;
    }
}
