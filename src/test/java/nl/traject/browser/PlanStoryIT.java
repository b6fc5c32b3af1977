package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A plan from its empty page on: written by two at once, sent back once with a reason, agreed by three, changed in two topics a
 * month later and agreed again, compared, and looked at as it was in between. What is sent back keeps its number, so that the
 * first version in force is the second. What the story leaves behind is nobody else's start.
 */
@DirtiesContext
class PlanStoryIT extends InBrowser {

    private static final String TITLE = "Working title";
    private static final String SUMMARY = "Summary";
    private static final String FIRST_HYPOTHESIS = "Half of the planted circuits are found again.";
    private static final String OTHER_HYPOTHESIS = "Nine of ten planted circuits are found again.";
    private static final String REFUTING_RESULT = "Chemists and explainers agree on fewer than half of the molecules.";

    @Autowired
    private MovableClock clock;

    private String phd = "";

    @Test
    void an_empty_plan_is_agreed_by_three_changed_in_two_topics_and_agreed_again() {
        var administrator = signIn("e.bakker");
        registersNoor(administrator);
        var candidate = signIn("n.haddad");
        findsAnEmptyPlan(candidate);
        addsTopic(candidate, "Planted circuits", FIRST_HYPOTHESIS);
        addsTopic(candidate, "Molecules", "Explanations name what chemists name.");

        var daily = signIn("t.lind");
        writeTogether(candidate, daily);
        agreesOnHours(daily);
        plansWork(candidate);
        proposes(candidate, 1);

        var promotor = signIn("i.maas");
        clock.setAhead(Duration.ofDays(1));
        asksForAChange(promotor);

        clock.setAhead(Duration.ofDays(2));
        readsWhatToChange(candidate);
        namesWhatWouldRefute(candidate);
        proposes(candidate, 2);
        agrees(daily, 2);
        agrees(promotor, 2);
        var director = signIn("a.sardinha");
        agrees(director, 2);
        director.sees("since 24 Nov 2026");

        clock.setAhead(Duration.ofDays(30));
        changesTwoTopics(candidate);
        proposes(candidate, 3);
        seesTwoTopicsBeforeAgreeing(promotor);
        agrees(promotor, 3);
        agrees(daily, 3);
        agrees(director, 3);
        director.sees("since 22 Dec 2026");

        comparesBoth(candidate);
        seesThePlanAsItWas(administrator);
    }

    private void registersNoor(Reader administrator) {
        administrator.follow("trajectories/new");
        administrator.field("Programme").click();
        option(administrator, "ILLC").click();
        choose(administrator, "Candidate", "Haddad");
        administrator.field("Working title").fill("Circuits");
        day(administrator.field("First day"), "2026-11-01");
        choose(administrator, "First promotor", "Maas");
        choose(administrator, "Second supervisor", "Lind");
        administrator.press("Register the trajectory");
        administrator.page().waitForURL(Pattern.compile(".*/phd/\\d+$"));
        phd = administrator.page().url().replaceAll(".*/(phd/\\d+)$", "$1");
    }

    private void findsAnEmptyPlan(Reader candidate) {
        candidate.follow(plan());
        candidate.sees("Nothing is written yet");
        candidate.press("Propose version 1…");
        button(candidate.dialog(), "Propose version 1").click();
        assertThat(candidate.dialog()).containsText("A plan is proposed with a working title.");
        candidate.confirm("Cancel");
    }

    private void addsTopic(Reader candidate, String title, String hypothesis) {
        candidate.follow(phd + "/topics");
        candidate.press("New topic");
        candidate.inDialog("Title").fill(title);
        candidate.inDialog("Hypothesis").fill(hypothesis);
        candidate.confirm("Add topic");
        assertThat(candidate.heading(title)).isVisible();
    }

    /** What one writes the other sees; where both write, both texts stand and neither is lost. */
    private void writeTogether(Reader candidate, Reader daily) {
        candidate.follow(plan());
        daily.follow(plan());
        type(candidate, TITLE, "Circuits one can check");
        assertThat(daily.field(TITLE)).hasValue("Circuits one can check");

        candidate.field(SUMMARY).focus();
        daily.sees("Noor Haddad is in “Summary”");
        type(daily, SUMMARY, "Which circuits survive a second training?");
        candidate.sees("Tomas Lind has changed this text");
        type(candidate, SUMMARY, "Which circuits survive an intervention?");

        candidate.sees("Tomas Lind saved this field");
        candidate.press("Write a third from both");
        var both = Pattern.compile("second training(.|\\n)*intervention");
        assertThat(candidate.field(SUMMARY)).hasValue(both);
        assertThat(daily.field(SUMMARY)).hasValue(both);
    }

    private void agreesOnHours(Reader daily) {
        daily.follow(plan() + "?open=supervision");
        type(daily, "Hours of personal supervision a month, at least", "6");
        daily.sees("At least 6 h a month");
    }

    private void plansWork(Reader candidate) {
        candidate.press("Add a work package");
        day(candidate.field("First day"), "2026-12-01");
        day(candidate.field("Last day"), "2028-05-31");
        candidate.confirm("Add a work package");
        type(candidate, "Title", "Plant circuits and find them again");
        assertThat(candidate.button("Plant circuits and find them again")).isVisible();
    }

    private void proposes(Reader candidate, int number) {
        candidate.follow(plan());
        candidate.press("Propose version %d…".formatted(number));
        candidate.confirm("Propose version " + number);
        candidate.sees("Who must agree");
    }

    private void asksForAChange(Reader promotor) {
        promotor.follow(version(1));
        promotor.sees("It is your turn.");
        promotor.press("Ask for a change…");
        button(promotor.dialog(), "Ask for a change").click();
        assertThat(promotor.dialog()).containsText("Please give a reason.");
        promotor.inDialog("What is to be changed").fill("Say which result would refute the work package.");
        promotor.confirm("Ask for a change");
        promotor.sees("A change was asked for on 23 Nov 2026.");
        assertThat(promotor.button("Agree to version 1")).hasCount(0);
    }

    private void readsWhatToChange(Reader candidate) {
        candidate.follow(plan());
        candidate.sees("Say which result would refute the work package.");
    }

    private void namesWhatWouldRefute(Reader candidate) {
        candidate.press("Plant circuits and find them again");
        type(candidate, "Refuted if", "Random sets of edges do as well.");
        candidate.sees("Random sets of edges do as well.");
    }

    private void agrees(Reader party, int number) {
        party.follow(version(number));
        party.press("Agree to version " + number);
        assertThat(party.button("Agree to version " + number)).hasCount(0);
    }

    private void changesTwoTopics(Reader candidate) {
        candidate.follow(phd + "/topics/1");
        candidate.press("Edit");
        candidate.inDialog("Hypothesis").fill(OTHER_HYPOTHESIS);
        candidate.confirm("Save topic");
        candidate.sees(OTHER_HYPOTHESIS);
        candidate.follow(phd + "/topics/2");
        candidate.press("Edit");
        candidate.inDialog("Refuting result").fill(REFUTING_RESULT);
        candidate.confirm("Save topic");
        candidate.sees(REFUTING_RESULT);
    }

    private void seesTwoTopicsBeforeAgreeing(Reader promotor) {
        promotor.follow(version(3));
        promotor.sees("What it changes of version 2, in force");
        promotor.sees("Changed: 2 topics (1 Planted circuits; 2 Molecules).");
    }

    private void comparesBoth(Reader candidate) {
        candidate.follow(plan() + "/compare?a=2&b=3");
        candidate.sees("Changed: 2 topics (1 Planted circuits; 2 Molecules).");
        candidate.sees("In 1 of 5 parts: 1 field edited, 1 added");
        assertThat(candidate.heading("Planted circuits")).isVisible();
        assertThat(candidate.heading("Molecules")).isVisible();
        assertThat(candidate.main().locator("del")).hasText(new String[] {"removed: Half (end)", "removed: the (end)"});
        assertThat(candidate.main().locator("ins")).hasText(new String[] {
            "added: Nine (end)", "added: ten (end)", "added: %s (end)".formatted(REFUTING_RESULT)
        });
    }

    private void seesThePlanAsItWas(Reader administrator) {
        administrator.follow(plan() + "/versions");
        day(administrator.field("As at a date"), "2026-12-10");
        administrator.sees("On 10 Dec 2026, version 2 was in force.");
        administrator
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open it"))
                .click();
        assertThat(administrator.heading("Plan, version 2")).isVisible();
        administrator.main().locator("summary").getByText("Planted circuits").click();
        administrator.sees(FIRST_HYPOTHESIS);
        administrator.sees("Random sets of edges do as well.");
        administrator.doesNotSee(OTHER_HYPOTHESIS);
        administrator.doesNotSee(REFUTING_RESULT);
    }

    private String plan() {
        return phd + "/plan";
    }

    private String version(int number) {
        return plan() + "/versions/" + number;
    }

    /** And goes on to the next field. */
    private static void type(Reader reader, String field, String words) {
        reader.field(field).fill(words);
        reader.page().keyboard().press("Tab");
    }

    private static void day(Locator field, String date) {
        field.fill(date);
        field.press("Enter");
    }

    /** Types a choice into a combo box of the page and takes the first that fits. */
    private static void choose(Reader reader, String label, String choice) {
        reader.field(label).fill(choice);
        option(reader, choice).click();
    }

    private static Locator option(Reader reader, String text) {
        return reader.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("visible=true")
                .first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
