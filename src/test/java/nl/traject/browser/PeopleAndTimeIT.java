package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What time does to a trajectory: sixteen weeks of leave from the asking to the dates that follow, a new version of the rules,
 * and a supervisor who leaves. Fem started on 1 September 2026 under the ILLC rules, as the test vectors do that the arithmetic of
 * dates was agreed on, so that the days below are theirs.
 */
class PeopleAndTimeIT extends InBrowser {

    private static final String FEM = "phd/2";
    private static final String SECRET = "Expecting in spring";

    /** Words by which somebody would know the kind of the leave, or why it was asked for. */
    private static final List<String> TELLING = List.of("MATERNITY", "aternity", "regnancy", SECRET);

    private static final List<String> PAGES = List.of(
            "", "/contract", "/milestones", "/education", "/teaching", "/topics", "/papers", "/team", "/history");

    /** With sixteen weeks of leave from 1 March 2027: before and after. */
    private static final Map<String, List<String>> MOVED = inOrder(
            Map.entry("Nine-month report", List.of("1 Jun 2027", "21 Sep 2027")),
            Map.entry("18-month evaluation", List.of("1 Sep 2027", "22 Dec 2027")),
            Map.entry("Written notice at the latest", List.of("29 Jan 2028", "20 May 2028")),
            Map.entry("Last day of the first contract", List.of("29 Feb 2028", "20 Jun 2028")),
            Map.entry("Last day of the contract", List.of("31 Aug 2030", "21 Dec 2030")),
            Map.entry("No teaching after", List.of("28 Feb 2030", "21 Jun 2030")));

    private static final List<String> UNMOVED = List.of("Plan due", "Teaching allowed from");

    @Autowired
    private MovableClock clock;

    @AfterEach
    void today() {
        clock.setAhead(Duration.ZERO);
    }

    @Test
    void sixteen_weeks_of_leave_move_the_dates_of_the_test_vector_and_are_leave_to_everybody_else() {
        var candidate = signIn("f.meijer");
        looksAtEveryDate(candidate);
        asks(candidate);

        var hr = signIn("j.peeters");
        grants(hr);
        seesItGranted(candidate);

        for (var other : List.of("i.maas", "t.lind", "e.bakker", "a.sardinha")) {
            hearsOfLeaveOnly(signIn(other));
        }
    }

    @Test
    void a_new_version_of_the_rules_is_looked_at_published_and_followed_by_whoever_is_moved() {
        var administrator = signIn("e.bakker");
        draftsAnotherPlanDate(administrator);
        looksAtWhatWouldChange(administrator);
        publishes(administrator);

        var candidate = signIn("p.dijkman");
        candidate.follow("phd/4/contract");
        staysOn(candidate, "2025.2");

        movesWithAReason(administrator);
        candidate.follow("phd/4/contract");
        staysOn(candidate, "2026.1");
        candidate.follow("phd/4/history");
        candidate.sees("Plans need four months");
    }

    @Test
    void a_supervisor_who_leaves_sees_nothing_the_next_day() {
        var administrator = signIn("e.bakker");
        takesNoorIn(administrator);
        var supervisor = signIn("n.haddad");
        supervisor.follow("phd/3");
        assertThat(supervisor.heading("Jo Schouten").first()).isVisible();

        writesTheLastDayDown(administrator);
        supervisor.follow("phd/3");
        assertThat(supervisor.heading("Jo Schouten").first()).isVisible();

        clock.setAhead(Duration.ofDays(1));
        for (var page : PAGES) {
            supervisor.goTo("phd/3" + page);
            assertThat(supervisor.heading("No longer open to you")).isVisible();
            supervisor.doesNotSee("Schouten");
        }
        supervisor.follow("candidates");
        supervisor.doesNotSee("Schouten");
    }

    private void looksAtEveryDate(Reader candidate) {
        candidate.follow(FEM + "/contract");
        candidate.press("Ask for leave");
        candidate.main().getByText("Pregnancy and maternity").first().click();
        candidate.sees("A right, when asked for");
        candidate.sees("Dutch Work and Care Act (Wazo): at least 16 weeks");
        fill(candidate.field("First day"), "2027-06-20");
        fill(candidate.field("Last day"), "2027-03-01");
        candidate.sees("The last day of leave comes after the first, within four years.");
        fill(candidate.field("First day"), "2027-03-01");
        fill(candidate.field("Last day"), "2027-06-20");
        candidate.sees("Days: 112.");
        MOVED.forEach((date, days) -> {
            var row = date(candidate, date);
            assertThat(row).containsText(days.getFirst());
            assertThat(row).containsText(days.getLast());
        });
        UNMOVED.forEach(date -> assertThat(date(candidate, date)).containsText("stays"));
        assertThat(candidate
                        .main()
                        .getByLabel("contract, 1 Sep 2026 to 20 Jun 2028")
                        .first())
                .isAttached();
    }

    private void asks(Reader candidate) {
        candidate.field("Reason").fill(SECRET);
        candidate.button("Ask for leave; ").click();
        assertThat(candidate.heading("Contract and leave")).isVisible();
        candidate.sees("Pregnancy and maternity leave");
        candidate.sees("asked for");
        // Nothing moves before it is granted.
        candidate.sees("At the latest on 29 Jan 2028");
    }

    private void grants(Reader hr) {
        hr.follow(FEM + "/contract");
        hr.sees(SECRET);
        hr.press("Grant");
        MOVED.forEach((date, days) -> assertThat(date(hr, date)).containsText(days.getLast()));
        hr.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save and move"))
                .click();
        assertThat(hr.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        hr.sees("granted");
    }

    private void seesItGranted(Reader candidate) {
        candidate.follow(FEM + "/contract");
        candidate.sees("Pregnancy and maternity leave");
        candidate.sees("granted");
        candidate.sees("At the latest on 20 May 2028");
        candidate.follow(FEM + "/milestones");
        candidate.sees("22 Dec 2027");
    }

    /** What is drawn, and everything that the server sent to draw it. */
    private void hearsOfLeaveOnly(Reader other) {
        var answers = new ArrayList<Response>();
        other.page().onResponse(answers::add);
        for (var page : PAGES) {
            answers.clear();
            other.goTo(FEM + page);
            // Of a copy: while the text of one is fetched, others may still come.
            var sent = List.copyOf(answers).stream()
                    .filter(answer -> answer.url().contains("v-r="))
                    .map(Response::text)
                    .toList();
            assertThat(sent).isNotEmpty();
            assertThat(String.join("\n", sent)).contains("Meijer").doesNotContain(TELLING);
        }
        other.follow(FEM + "/contract");
        other.sees("1 Mar to 20 Jun 2027");
        other.sees("moves the end of the contract");
        other.follow(FEM + "/contract/leave/new");
        assertThat(other.heading("There is no such page for you")).isVisible();
    }

    private void draftsAnotherPlanDate(Reader administrator) {
        administrator.follow("rules/1");
        administrator.press("New draft");
        administrator.button("Edit Plan due").click();
        administrator.inDialog("Distance (negative is before)").fill("4");
        administrator.inDialog("Source").fill("Graduate school, decision of November 2026");
        administrator.confirm("Save");
        administrator.sees("4 months after: Start");
        administrator.sees("Graduate school, decision of November 2026");
    }

    private void looksAtWhatWouldChange(Reader administrator) {
        link(administrator, "What would change").click();
        administrator.press("Compute what would change");
        administrator.sees("All 4 trajectories looked at; 4 would change.");
    }

    private void publishes(Reader administrator) {
        administrator.press("Publish");
        administrator.inDialog("Name of the version").fill("2026.1");
        administrator.confirm("Publish");
        assertThat(administrator.heading("ILLC 2026.1")).isVisible();
        administrator.sees("0 trajectories follow it");
    }

    private void movesWithAReason(Reader administrator) {
        link(administrator, "Move trajectories").click();
        administrator.field("Trajectory").fill("Dijkman");
        administrator
                .page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Dijkman"))
                .first()
                .click();
        administrator.press("Move");
        administrator.inDialog("Reason").fill("Plans need four months.");
        administrator.confirm("Move");
        administrator.sees("1 moved.");
    }

    private static void staysOn(Reader candidate, String version) {
        candidate.page().getByText("Every date").click();
        candidate.sees("version " + version);
    }

    private void takesNoorIn(Reader administrator) {
        administrator.follow("phd/3/team");
        administrator.press("Take in");
        administrator.choose("Person", "Haddad");
        administrator.confirm("Take in");
        administrator.sees("Noor Haddad");
    }

    private void writesTheLastDayDown(Reader administrator) {
        administrator
                .main()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Noor Haddad"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leaves"))
                .click();
        assertThat(administrator.dialog())
                .containsText("From the day after, nothing of this trajectory is open to Noor Haddad.");
        administrator.confirm("Write down the last day");
        administrator.sees("22 Nov 2026");
    }

    /** A row of the table of dates before and after. */
    private static Locator date(Reader reader, String name) {
        return reader.page()
                .locator("table.whatif-dates tr")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    private static Locator link(Reader reader, String name) {
        return reader.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static void fill(Locator day, String date) {
        day.fill(date);
        day.press("Enter");
    }

    @SafeVarargs
    private static Map<String, List<String>> inOrder(Map.Entry<String, List<String>>... entries) {
        var map = new LinkedHashMap<String, List<String>>();
        for (var entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
