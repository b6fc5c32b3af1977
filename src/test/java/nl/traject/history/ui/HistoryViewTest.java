package nl.traject.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.audit.MatrixFixture;
import nl.traject.education.Category;
import nl.traject.education.EducationService;
import nl.traject.education.ItemPlan;
import nl.traject.people.Cast;
import nl.traject.people.Schedules;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.Ects;
import nl.traject.ui.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a trajectory's history, as its readers find it. */
@TrajectTest
class HistoryViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Cast cast;

    @Autowired
    EducationService education;

    @Autowired
    Schedules schedules;

    @Autowired
    MatrixFixture fixture;

    Cast.Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void a_save_is_told_with_who_and_from_what_to_what_in_the_words_of_the_forms() {
        var item = SignIn.doing(team.candidate(), () -> education.plan(team.trajectory(), course(), null));
        SignIn.doing(team.promotor(), () -> education.approve(item, 1));
        open("");

        var card = card(0);

        assertThat(texts(card))
                .contains("Ingrid Maas", "Training “Causality”", "changed", "Approved by", "Status")
                .contains("planned", "approved", "empty", "22 Nov 2026");
        assertThat(find(Anchor.class, card)
                        .withText("Training “Causality”")
                        .single()
                        .getHref())
                .isEqualTo("phd/" + team.trajectory() + "/education");
        assertThat(texts(card(1))).contains("Robin Vos", "added", "Course", "6");
    }

    @Test
    void a_dutch_reader_reads_dutch() {
        move();
        UI.getCurrent().setLocale(Locale.of("nl"));
        open("");

        assertThat(texts(card(0)))
                .contains("Verplaatste mijlpaal “18-maandenevaluatie”", "toegevoegd", "Reden", "27 nov 2026");
    }

    @Test
    void what_a_record_says_stands_in_the_order_of_its_columns() {
        move();
        open("");

        assertThat(texts(card(0))).containsSubsequence("Milestone", "Date", "Reason", "Moved by", "Moved on");
    }

    @Test
    void a_long_text_shows_its_words_that_changed() {
        fixture.as(
                team.administrator(), title("Circuits in graph networks that anybody can check by intervention"), team);
        fixture.as(
                team.administrator(),
                title("Circuits in graph networks that everybody can check by intervention"),
                team);
        open("");

        assertThat(tagged(card(0), "del")).containsExactly("removed: anybody (end)");
        assertThat(tagged(card(0), "ins")).containsExactly("added: everybody (end)");
        assertThat(texts(card(0))).contains("Working title", "Circuits in graph networks that ");
    }

    @Test
    void what_it_shows_stands_in_its_address() {
        move();
        fixture.as(team.administrator(), title("Another"), team);
        open("");
        var all = test(list()).size();

        test(select("What")).selectItem("Milestones and evaluation");

        assertThat(test(list()).size()).isEqualTo(1).isLessThan(all);
        assertThat(query()).isEqualTo("kind=milestones");
        test(select("Who")).selectItem("Ingrid Maas");
        assertThat(query().split("&")).containsExactlyInAnyOrder("by=" + team.promotor(), "kind=milestones");
        test(find(Button.class).withText("Clear filters").single()).click();
        assertThat(query()).isEmpty();
        open("kind=teaching");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        open("kind=nonsense&by=x");
        assertThat(test(list()).size()).isEqualTo(all);
    }

    @Test
    void more_records_of_a_save_come_when_they_are_asked_for() {
        fixture.as(team.administrator(), """
                insert into people.supervision (trajectory_id, supervisor_id, part, valid_from, valid_until)
                select ?, %s, 'CO_PROMOTOR', date '2020-01-01' + 30 * n, date '2020-01-10' + 30 * n
                from generate_series(1, 9) n
                """.formatted(team.outsider()), team);
        open("");
        var card = card(0);
        assertThat(find(ChangeBlock.class, card).all()).hasSize(6);

        find(Button.class, card).withText("Show 3 more records").single().click();

        assertThat(find(ChangeBlock.class, card).all()).hasSize(9);
        assertThat(find(Button.class, card).all()).isEmpty();
    }

    @Test
    void a_day_stands_above_the_first_save_of_it() {
        move();
        fixture.as(team.administrator(), title("Another"), team);
        open("");

        assertThat(texts(card(0)).getFirst()).matches("\\d+ \\w+ \\d{4}");
        assertThat(texts(card(1)).getFirst()).isEqualTo("Ingrid Maas");
    }

    private void move() {
        SignIn.doing(
                team.promotor(),
                () -> schedules.move(
                        team.trajectory(), MilestoneEvent.EVALUATION, LocalDate.of(2026, 11, 27), "Holiday"));
    }

    private static String title(String title) {
        return "update people.trajectory set title = '" + title + "' where trajectory_id = ?";
    }

    private static ItemPlan course() {
        return new ItemPlan(
                Category.COURSE, "Causality", "UvA", "Amsterdam", TODAY, TODAY.plusDays(30), Ects.of(6), null);
    }

    private void open(String query) {
        UI.getCurrent()
                .navigate(
                        "phd/" + team.trajectory() + "/history",
                        query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private VirtualList<Object> list() {
        return find(VirtualList.class).single();
    }

    private Component card(int index) {
        return test(list()).getItemComponent(index);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> select.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Every text of a card by itself, in order. */
    private static List<String> texts(Component component) {
        return component.getElement().getChildCount() == 0
                        || component.getChildren().findAny().isEmpty()
                ? List.of(component.getElement().getTextRecursively())
                : component
                        .getChildren()
                        .flatMap(child -> texts(child).stream())
                        .toList();
    }

    private static List<String> tagged(Component component, String tag) {
        return !component.getElement().isTextNode()
                        && component.getElement().getTag().equals(tag)
                ? List.of(component.getElement().getTextRecursively())
                : component
                        .getChildren()
                        .flatMap(child -> tagged(child, tag).stream())
                        .toList();
    }

    private String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
