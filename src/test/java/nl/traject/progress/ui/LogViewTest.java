package nl.traject.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.progress.EntryId;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.LogService;
import nl.traject.progress.LoggedEntry;
import nl.traject.progress.Visibility;
import nl.traject.security.Draft;
import nl.traject.security.Drafts;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MarkdownText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the log, as a candidate and a supervisor use it. */
@TrajectTest
class LogViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    LogService log;

    @Autowired
    Drafts drafts;

    @Autowired
    Clock clock;

    Team team;

    @BeforeEach
    void signIn() {
        team = cast.inMonth16();
        SignIn.as(team.candidate(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_writes_an_entry_and_finds_it_on_top_of_the_list() {
        open();

        test(kinds()).selectItem("Obstacle");
        test(text()).setValue("The cluster is **down**.");
        test(button("Save")).click();

        var card = test(list()).getItemComponent(0);
        assertThat(find(H2.class, card).single().getText()).isEmpty();
        assertThat(find(MarkdownText.class, card).single().getElement().getProperty("innerHTML"))
                .contains("<strong>down</strong>");
        assertThat(text().getValue()).isEmpty();
        assertThat(links()).containsExactly("All1", "Obstacle1");
    }

    @Test
    void what_is_typed_is_kept_until_it_is_saved() {
        open();
        test(text()).setValue("Half a sentence");

        assertThat(draft()).isEqualTo("Half a sentence");
        open();
        assertThat(text().getValue()).isEqualTo("Half a sentence");
        test(button("Save")).click();
        assertThat(drafts.find("log:" + team.trajectory())).isEmpty();
    }

    @Test
    void a_refusal_is_shown_and_nothing_typed_is_lost() {
        open();
        test(button("Links")).click();
        test(find(TextArea.class).withLabel("Links").single()).setValue("javascript:alert(1)");
        test(text()).setValue("Look at this.");
        test(button("Save")).click();

        assertThat(find(FormErrors.class).all())
                .anySatisfy(
                        errors -> assertThat(errors.getText()).contains("javascript:alert(1)", "is not a web address"));
        assertThat(text().getValue()).isEqualTo("Look at this.");
        assertThat(log.count(team.trajectory(), null)).isZero();
    }

    @Test
    void an_entry_saved_elsewhere_meanwhile_is_shown_beside_mine() {
        var entry = write("First.", Visibility.PRIVATE);
        open();
        var menu = find(MenuBar.class, card()).single();
        test(MenuBarTester.class, menu).clickItem(0, 0);
        log.edit(entry, 1, content("Theirs."));

        test(find(TextArea.class).withLabel("Text").single()).setValue("Mine.");
        test(find(Button.class, find(EntryDialog.class).single())
                        .withText("Save")
                        .single())
                .click();
        assertThat(find(EntryDialog.class).single().getElement().getTextRecursively())
                .contains("Yours, not saved yet", "Mine.", "Saved meanwhile", "Theirs.");
        assertThat(log.get(entry).content().text()).isEqualTo("Theirs.");
        test(find(Button.class, find(EntryDialog.class).single())
                        .withText("Save")
                        .single())
                .click();

        assertThat(log.get(entry).content().text()).isEqualTo("Mine.");
    }

    @Test
    void the_kind_in_the_address_filters_the_list() {
        write("A result.", Visibility.PRIVATE);
        log.write(
                team.trajectory(),
                new EntryText(LocalDate.now(clock), EntryKind.IDEA, "An idea.", List.of(), null),
                Visibility.PRIVATE);

        UI.getCurrent()
                .navigate(
                        LogView.class,
                        new RouteParameters("trajectory", team.trajectory().toString()),
                        QueryParameters.of("kind", "idea"));

        assertThat(test(list()).size()).isEqualTo(1);
        assertThat(test(list()).getItem(0).entry().content().text()).isEqualTo("An idea.");
    }

    @Test
    void a_supervisor_sees_what_is_shared_has_no_form_and_comments() {
        write("Only mine.", Visibility.PRIVATE);
        write("For both.", Visibility.SHARED);
        SignIn.as(team.dailySupervisor(), Role.SUPERVISOR);

        open();
        assertThat(find(EntryComposer.class).all()).isEmpty();
        assertThat(test(list()).size()).isEqualTo(1);
        test(find(Button.class, card()).withText("Comment").single()).click();
        test(find(TextArea.class).withLabel("Comment").single()).setValue("Well done.");
        test(button("Add comment")).click();

        SignIn.as(team.candidate(), Role.CANDIDATE);
        var logged = log.list(team.trajectory(), null, 0, 1).getFirst();
        assertThat(logged.comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Well done."));
        assertThat(logged.seenBy())
                .singleElement()
                .satisfies(person -> assertThat(person.id()).isEqualTo(team.dailySupervisor()));
    }

    @Test
    void nobody_else_finds_the_page() {
        for (PersonId person : List.of(team.administrator(), team.hr(), team.stranger())) {
            SignIn.as(person, Role.ADMINISTRATOR);

            assertThatThrownBy(() -> open()).as("for " + person).isInstanceOf(Throwable.class);
        }
    }

    private void open() {
        navigate("phd/" + team.trajectory() + "/log", LogView.class);
    }

    private EntryText content(String text) {
        return new EntryText(LocalDate.now(clock), EntryKind.RESULT, text, List.of(), null);
    }

    private EntryId write(String text, Visibility visibility) {
        return log.write(team.trajectory(), content(text), visibility);
    }

    private String draft() {
        return drafts.find("log:" + team.trajectory()).map(Draft::content).orElse("");
    }

    /** The first entry, attached, as it is once the browser has asked for it. */
    private Component card() {
        var card = test(list()).getItemComponent(0);
        UI.getCurrent().add(card);
        return card;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<EntryKind> kinds() {
        return find(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getAriaLabel, Optional.of("Kind of entry"))
                .single();
    }

    private TextArea text() {
        return find(TextArea.class)
                .withCondition(area ->
                        area.getPlaceholder() != null && area.getPlaceholder().equals("What happened?"))
                .single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().contains("/log"))
                .map(anchor -> anchor.getElement().getTextRecursively())
                .filter(words -> words.matches(".*\\d"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private VirtualList<LoggedEntry> list() {
        return find(VirtualList.class).single();
    }
}
