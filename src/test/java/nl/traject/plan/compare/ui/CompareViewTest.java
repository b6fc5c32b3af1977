package nl.traject.plan.compare.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.plan.Sketches;
import nl.traject.plan.Topics;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.version.PlanVersions;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.ui.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The comparison, as those who read a plan see it. */
@TrajectTest
class CompareViewTest extends SpringBrowserlessTest {

    private static final TextPlace TITLE = TextPlace.of(TextKind.WORKING_TITLE);

    @Autowired
    Cast cast;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Topics topics;

    Team team;

    @BeforeEach
    void aDraft() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
        drafts.nameMonthlyHours(team.trajectory(), 0, Hours.of(6));
        drafts.write(team.trajectory(), TITLE, 0, "Circuits <b>one</b> can check");
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void without_a_version_the_page_says_what_to_do_first() {
        open("");

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void what_changed_since_the_version_is_summed_up_and_shown_word_by_word() {
        versions.propose(team.trajectory());
        rename("Circuits <b>anybody</b> can check");
        topics.add(team.trajectory(), Sketches.content("Planted circuits", topics.listOfferedTerms()));

        open("");

        assertThat(summary())
                .startsWith("Changed: “Working title”. Added: 1 topic (1 Planted circuits)."
                        + " In 1 of 5 parts: 1 field edited, 1 added");
        assertThat(marked("del")).containsExactly("removed: one (end)");
        assertThat(marked("ins"))
                .contains("added: anybody (end)", "added: The circuit keeps 80 % of the accuracy. (end)")
                .noneSatisfy(text -> assertThat(text).contains("Planted circuits"));
        assertThat(find(H3.class).all())
                .extracting(heading -> heading.getElement().getParent().getTextRecursively())
                .containsExactly("1 Planted circuitsonly in: Draft");
    }

    @Test
    void blanks_around_a_word_that_went_are_not_marked() {
        versions.propose(team.trajectory());
        rename("Circuits can check");

        open("");

        assertThat(marked("del")).containsExactly("removed: <b>one</b> (end)");
        assertThat(marked("ins")).isEmpty();
    }

    @Test
    void two_sides_are_chosen_and_swapped_by_the_address() {
        versions.propose(team.trajectory());
        rename("Another title altogether");

        open("a=draft&b=1");
        assertThat(marked("ins")).containsExactly("added: Circuits <b>one</b> can check (end)");
        assertThat(marked("del")).containsExactly("removed: Another title altogether (end)");
        assertThat(sides().get(0).getValue().word()).isEqualTo("draft");
        assertThat(sides().get(1).getValue().word()).isEqualTo("1");

        sides().get(1).setValue(Side.DRAFT);
        assertThat(summary()).startsWith("Nothing differs");
        assertThat(address()).contains("a=draft").contains("b=draft");
    }

    @Test
    void all_fields_are_shown_when_asked_for_and_the_address_keeps_it() {
        versions.propose(team.trajectory());
        open("a=1&b=draft");
        assertThat(rows()).isEmpty();

        extent().setValue(false);

        assertThat(address()).contains("changed=all");
        assertThat(rows()).isNotEmpty();
        assertThat(marked("ins")).isEmpty();
    }

    @Test
    void what_the_address_says_and_nobody_understands_is_ignored() {
        versions.propose(team.trajectory());

        open("a=99&b=nonsense&changed=perhaps");

        assertThat(sides().get(0).getValue().word()).isEqualTo("1");
        assertThat(sides().get(1).getValue().word()).isEqualTo("draft");
    }

    @Test
    void whoever_must_agree_sees_what_changes_before_agreeing() {
        agreeBy(versions.propose(team.trajectory()));
        SignIn.as(team.candidate(), Role.CANDIDATE);
        rename("Circuits everybody can check");
        versions.propose(team.trajectory());

        SignIn.as(team.promotor(), Role.SUPERVISOR);
        UI.getCurrent().navigate("phd/" + team.trajectory() + "/plan/versions/2");

        assertThat(summaries()).anySatisfy(text -> assertThat(text).isEqualTo("Changed: “Working title”."));
        assertThat(marked("ins")).isNotEmpty();
        assertThat(find(Anchor.class).withText("Compare with version 1").all())
                .extracting(Anchor::getHref)
                .containsExactly("phd/" + team.trajectory() + "/plan/compare?a=1&b=2");
    }

    @Test
    void the_comparison_is_said_in_dutch_too() {
        versions.propose(team.trajectory());
        rename("Circuits iedereen");
        UI.getCurrent().setLocale(Locale.of("nl"));

        open("a=1&b=draft");

        assertThat(summary()).startsWith("Gewijzigd: ‘Werktitel’. In 1 van 5 delen: 1 veld bewerkt");
    }

    @Test
    void the_school_compares_and_nobody_else_finds_the_page() {
        versions.propose(team.trajectory());
        SignIn.as(team.administrator(), Role.ADMINISTRATOR);
        open("");
        assertThat(summary()).startsWith("Nothing differs");

        for (var person : List.of(team.hr(), team.stranger(), team.outsider())) {
            SignIn.as(person, Role.SUPERVISOR);
            assertThatThrownBy(() -> navigate(path(), CompareView.class)).isInstanceOf(Throwable.class);
        }
    }

    private void rename(String title) {
        var version = drafts.getText(team.trajectory(), TITLE).version();
        drafts.write(team.trajectory(), TITLE, version, title);
    }

    private void agreeBy(int number) {
        for (var person : List.of(team.candidate(), team.promotor(), team.dailySupervisor(), team.director())) {
            SignIn.as(person, Role.SUPERVISOR);
            var found = versions.get(team.trajectory(), number);
            if (found.turn().agree()) {
                versions.agree(team.trajectory(), number, found.version().version());
            }
        }
        assertThat(versions.inForce(team.trajectory())).isPresent();
    }

    private String path() {
        return "phd/" + team.trajectory() + "/plan/compare";
    }

    private void open(String query) {
        UI.getCurrent().navigate(path(), QueryParameters.fromString(query));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String summary() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> "status".equals(paragraph.getElement().getAttribute("role")))
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private List<String> summaries() {
        return find(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    private List<String> rows() {
        return texts(element -> element.getClassList().contains("compare-text"));
    }

    private List<String> marked(String tag) {
        return texts(element -> tag.equals(element.getTag()));
    }

    private static List<String> texts(Predicate<Element> which) {
        var found = new ArrayList<String>();
        gather(
                UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getElement(),
                which,
                found);
        return found;
    }

    private static void gather(Element element, Predicate<Element> which, List<String> found) {
        if (element.isTextNode()) {
            return;
        }
        if (which.test(element)) {
            found.add(element.getTextRecursively());
        }
        element.getChildren().forEach(child -> gather(child, which, found));
    }

    @SuppressWarnings("unchecked")
    private List<Select<Side>> sides() {
        return find(Select.class).all().stream()
                .map(select -> (Select<Side>) (Component) select)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> extent() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> "What is shown".equals(group.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}
