package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.traject.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The whole job once, from the candidate's week to the contract of four years; what it leaves behind is nobody else's start. */
@DirtiesContext
class StoryIT extends InBrowser {

    private static final String EVALUATION = "phd/1/milestones/3";
    /** The overview and the list of milestones lead an observer straight to the evaluation. */
    private static final Set<String> OPEN_TO_THE_OBSERVER = Set.of("", "/milestones", "/milestones/3");

    private static final List<String> PAGES_OF_A_TRAJECTORY = List.of(
            "",
            "/log",
            "/topics",
            "/topics/1",
            "/education",
            "/teaching",
            "/papers",
            "/papers/1",
            "/milestones",
            "/milestones/3",
            "/contract",
            "/history");

    @Autowired
    private TestDatabase database;

    @Test
    void a_candidate_in_month_sixteen_comes_to_a_contract_of_four_years() throws IOException {
        theDailySupervisorHasNotAssessedYet();

        var candidate = signIn("r.vos");
        logsAWeek(candidate);
        proposesATopic(candidate);
        addsACourse(candidate);
        addsATeachingDuty(candidate);
        plansAPaper(candidate);
        handsInTheSelfReport(candidate);

        var stranger = signIn("f.meijer");
        isRefusedEverywhere(stranger);

        var supervisor = signIn("t.lind");
        comments(supervisor);
        credits(supervisor);
        assesses(supervisor);

        var promotor = signIn("i.maas");
        agreesToTheTopic(promotor);
        proposesAnObserver(promotor);

        var observer = signIn("n.haddad");
        seesTheEvaluationOnly(observer);
        writesTheView(observer);

        recordsTheMeeting(promotor);
        decides(promotor);
        hasLostAccess(observer);
        responds(candidate);

        var hr = signIn("j.peeters");
        givesNotice(hr);
        signsTheContinuation(hr);
        isRefusedEverywhere(stranger);

        candidate.follow("phd/1");
        candidate.sees("16 of 48 months");
        assertThat(candidate.main()).containsText("16 of 48 months");
        assertThat(candidate
                        .main()
                        .getByLabel("Continuation, 15 Jan 2027 to 14 Jul 2029")
                        .first())
                .isAttached();

        var administrator = signIn("e.bakker");
        findsTheRowMet(administrator);
    }

    /** In the example data both have; the story wants to see it happen. */
    private void theDailySupervisorHasNotAssessedYet() {
        JdbcClient.create(database.ownerDataSource()).sql("""
                        update evaluation.assessment a set submitted_on = null
                        from people.person p, evaluation.milestone m
                        where p.person_id = a.assessor_id and p.family_name = 'Lind'
                          and m.milestone_id = a.milestone_id and m.trajectory_id = 1
                        """).update();
    }

    private void logsAWeek(Reader candidate) {
        candidate.follow("phd/1/log");
        candidate.choose(AriaRole.RADIO, "Experiment");
        candidate.field("What happened?").fill("Ran the mask sweep on **forty** graphs; seed 3 disagrees.");
        candidate.press("Save");
        candidate.sees("seed 3 disagrees");
        assertThat(candidate.main().locator("strong").getByText("forty")).isVisible();
    }

    private void proposesATopic(Reader candidate) {
        candidate.follow("phd/1/topics");
        candidate.press("New topic");
        candidate.inDialog("Title").fill("Planted modularity");
        candidate.inDialog("Question").fill("Do circuits respect modules that were planted?");
        candidate.inDialog("Hypothesis").fill("Circuits cross module borders in fewer than 5 % of edges.");
        candidate.inDialog("Refuting result").fill("More than 5 % on BA-2Motifs.");
        candidate.choose("Techniques", "ACDC");
        candidate.choose("Model families", "GNN (message passing)");
        candidate.choose("Ground truth", "Planted circuit");
        candidate.inDialog("Title").click();
        candidate.confirm("Add topic");
        assertThat(candidate.heading("Planted modularity")).isVisible();
        candidate.press("Propose");
        candidate.sees("proposed since 22 Nov 2026");
    }

    private void addsACourse(Reader candidate) {
        candidate.follow("phd/1/education");
        candidate.press("New item");
        candidate.inDialog("Title").fill("Scientific integrity");
        candidate.inDialog("Provider").fill("Faculty of Science");
        candidate.inDialog("EC").fill("1.5");
        candidate.confirm("Plan item");
        candidate.sees("Scientific integrity");
    }

    private void addsATeachingDuty(Reader candidate) {
        candidate.follow("phd/1/teaching");
        candidate.press("New duty");
        candidate.inDialog("Course").fill("Graph machine learning");
        candidate.inDialog("Role").click();
        candidate
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Guest lecture"))
                .click();
        candidate.inDialog("Lecturer in charge").fill("Wessel Brandt");
        candidate.confirm("Propose duty");
        candidate.sees("Graph machine learning");
    }

    private void plansAPaper(Reader candidate) {
        candidate.follow("phd/1/papers");
        candidate.press("New paper");
        candidate.inDialog("Title").fill("Modules and circuits");
        candidate.press("Add Robin Vos");
        candidate.confirm("Save paper");
        assertThat(candidate.heading("Modules and circuits")).isVisible();
        candidate.press("Plan a submission");
        candidate.choose("Edition", "ICML 2027");
        candidate.confirm("Plan a submission");
        candidate.sees("estimated from 2026");
    }

    private void handsInTheSelfReport(Reader candidate) {
        candidate.follow(EVALUATION);
        candidate.press("Write self-report");
        candidate.inDialog("Self-report").fill("One claim is published, one in rebuttal, one waits for its test.");
        candidate.confirm("Save draft");
        candidate.sees("one waits for its test");
        candidate.press("Hand in");
        candidate.confirm("Hand in");
        candidate.sees("handed in on 22 Nov");
    }

    private void isRefusedEverywhere(Reader stranger) {
        for (var page : PAGES_OF_A_TRAJECTORY) {
            stranger.goTo("phd/1" + page);
            assertThat(stranger.heading("There is no such page for you")).isVisible();
            stranger.doesNotSee("Robin");
        }
    }

    private void comments(Reader supervisor) {
        supervisor.follow("phd/1/log");
        supervisor.sees("seed 3 disagrees");
        supervisor.press("Comment");
        supervisor.inDialog("Comment").fill("Rerun seed 3 with the untrained control first.");
        supervisor.confirm("Add comment");
        supervisor.sees("untrained control first");
    }

    private void credits(Reader supervisor) {
        supervisor.follow("phd/1/education");
        supervisor.press("Credit");
        supervisor.sees("13.0 of 25 EC credited");
    }

    private void assesses(Reader supervisor) {
        supervisor.follow(EVALUATION);
        supervisor.press("Assess…");
        supervisor.inDialog("Why").fill("Sharp questions, and the tests to answer them.");
        supervisor.confirm("Save draft");
        supervisor.press("Hand in");
        supervisor.confirm("Hand in");
        supervisor.sees("2 of 2 handed in");
    }

    private void agreesToTheTopic(Reader promotor) {
        promotor.follow("");
        promotor.sees("Planted modularity");
        promotor.follow("phd/1/topics");
        promotor.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Planted modularity"))
                .first()
                .click();
        promotor.press("Agree");
        promotor.sees("agreed since 22 Nov 2026");
    }

    private void proposesAnObserver(Reader promotor) {
        promotor.follow(EVALUATION);
        promotor.press("Propose an observer");
        promotor.choose("Observer", "Noor Haddad");
        promotor.confirm("Propose");
        promotor.sees("Waiting for Noor Haddad");
    }

    private void seesTheEvaluationOnly(Reader observer) {
        for (var page : PAGES_OF_A_TRAJECTORY) {
            observer.goTo("phd/1" + page);
            assertThat(observer.heading(
                            OPEN_TO_THE_OBSERVER.contains(page)
                                    ? "18-month evaluation"
                                    : "There is no such page for you"))
                    .isVisible();
        }
    }

    private void writesTheView(Reader observer) {
        observer.follow(EVALUATION);
        observer.press("Write your view");
        observer.inDialog("How you see it").fill("Independent, and honest about what failed. I would continue.");
        observer.confirm("Save draft");
        observer.press("Hand in");
        observer.confirm("Hand in");
        observer.sees("handed in on 22 Nov");
    }

    private void recordsTheMeeting(Reader promotor) {
        promotor.follow(EVALUATION);
        promotor.press("Record meeting");
        promotor.inDialog("Place").fill("Science Park");
        promotor.confirm("Record");
        promotor.sees("Everything is there.");
    }

    private void decides(Reader promotor) {
        promotor.choose(AriaRole.RADIO, "Continue to the full length");
        promotor.press("Decide…");
        promotor.inDialog("Motivation").fill("Published, honest, on pace.");
        promotor.confirm("Decide to continue");
        promotor.sees("decided on 22 Nov");
    }

    private void hasLostAccess(Reader observer) {
        observer.follow(EVALUATION);
        assertThat(observer.heading("18-month evaluation")).hasCount(0);
    }

    private void responds(Reader candidate) {
        candidate.follow(EVALUATION);
        candidate.press("Respond…");
        candidate.inDialog("Your response to the decision").fill("Thank you; I agree.");
        candidate.confirm("Send the response");
        candidate.sees("Thank you; I agree.");
    }

    private void givesNotice(Reader hr) {
        hr.follow(EVALUATION);
        hr.press("Record written notice");
        hr.inDialog("Where the document is kept").fill("HR file 118");
        hr.confirm("Record the notice");
        hr.sees("in time");
    }

    private void signsTheContinuation(Reader hr) {
        hr.press("Sign the continuation");
        hr.inDialog("Where the document is kept").fill("HR file 119");
        hr.confirm("Create the term");
        hr.sees("The continuation is signed.");
    }

    private void findsTheRowMet(Reader administrator) throws IOException {
        administrator.follow("audit?q=Vos");
        administrator.sees("1 trajectory");
        for (var check : List.of(
                "Team complete",
                "Nine-month report filed",
                "18-month evaluation decided",
                "Written notice given",
                "Credits on pace",
                "Teaching within the rules",
                "Log entry or meeting lately")) {
            assertThat(administrator.button("%s: Met".formatted(check))).isVisible();
        }
        for (var state : List.of("Late", "Missing", "Breached")) {
            assertThat(administrator.main().getByLabel(Pattern.compile(".*: " + state)))
                    .hasCount(0);
        }

        var file = administrator
                .page()
                .waitForDownload(() -> administrator
                        .page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export CSV"))
                        .click());
        var line = Files.readAllLines(file.path()).stream()
                .filter(row2 -> row2.contains("Vos"))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("Robin").doesNotContain("late", "missing");
    }
}
