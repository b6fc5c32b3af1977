package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.ArrayList;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.junit.jupiter.api.Test;

/** The dialog that edits one record, as somebody uses it. */
@TrajectTest
class FormDialogTest extends SpringBrowserlessTest {

    /** What is edited. */
    public record Course(String title, String provider) {}

    private final List<Course> saved = new ArrayList<>();
    private boolean refuse;

    @Test
    void what_is_typed_reaches_the_callback_and_the_dialog_closes() {
        var dialog = open();

        type("Title", "Academic writing");
        click("Add course");

        assertThat(saved).containsExactly(new Course("Academic writing", "Faculty"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void an_empty_field_is_named_at_the_field_and_above_and_nothing_is_saved() {
        var dialog = open();

        click("Add course");

        assertThat(saved).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(errors()).contains("Title").doesNotContain("Provider");
    }

    @Test
    void a_refusal_is_said_in_the_dialog_and_what_was_typed_stays() {
        refuse = true;
        var dialog = open();

        type("Title", "Academic writing");
        click("Add course");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(errors()).contains("Somebody else saved this");
        assertThat(field("Title").getValue()).isEqualTo("Academic writing");
    }

    @Test
    void a_double_click_saves_once() {
        var dialog = open();
        type("Title", "Academic writing");

        dialog.saveButton().click();
        dialog.saveButton().click();

        assertThat(saved).hasSize(1);
    }

    @Test
    void what_only_one_of_two_people_changed_is_brought_together() {
        var dialog = open();
        dialog.whenStale(() -> {
            refuse = false;
            return new Course("", "Institute");
        });
        refuse = true;
        type("Title", "Academic writing");

        click("Add course");

        assertThat(conflict()).contains("you now see what they saved: Provider.");
        assertThat(saved).isEmpty();
        click("Add course");
        assertThat(saved).containsExactly(new Course("Academic writing", "Institute"));
    }

    @Test
    void what_both_changed_is_shown_twice_and_each_version_can_be_chosen() {
        var dialog = open();
        dialog.whenStale(() -> {
            refuse = false;
            return new Course("Writing", "Faculty");
        });
        refuse = true;
        type("Title", "Academic writing");

        click("Add course");

        assertThat(conflict()).contains("Yours, not saved yet", "Academic writing", "Saved meanwhile", "Writing");
        assertThat(field("Title").getValue()).isEqualTo("Academic writing");
        click("Take theirs for Title");
        assertThat(field("Title").getValue()).isEqualTo("Writing");
        click("Back to mine for Title");
        assertThat(field("Title").getValue()).isEqualTo("Academic writing");
        click("Add course");
        assertThat(saved).containsExactly(new Course("Academic writing", "Faculty"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void leaving_with_changes_asks_first_also_after_a_refusal() {
        refuse = true;
        var dialog = open();
        type("Title", "Academic writing");
        click("Add course");

        click("Cancel");

        assertThat(dialog.isOpened()).isTrue();
        click("Leave without saving");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void leaving_without_changes_just_leaves() {
        var dialog = open();

        click("Cancel");

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void going_back_by_the_browser_asks_before_what_was_typed_is_lost() {
        var dialog = open();
        type("Title", "Academic writing");

        goBack();

        assertThat(dialog.isOpened()).isTrue();
        click("Leave without saving");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("setup");
    }

    @Test
    void going_back_by_the_browser_closes_a_dialog_in_which_nothing_was_typed() {
        var dialog = open();

        goBack();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("setup");
    }

    /** To a page that is open to everybody. */
    private static void goBack() {
        roundTrip();
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location("setup"), NavigationTrigger.HISTORY);
    }

    private FormDialog<Course> open() {
        var dialog = new FormDialog<>(Course.class, "New course", "Add course", course -> {
            if (refuse) {
                throw new RuleViolation(SharedRefusal.STALE_VERSION);
            }
            saved.add(course);
        });
        var title = new TextField("Title");
        var provider = new TextField("Provider");
        dialog.binder().forField(title).asRequired(dialog.required()).bind("title");
        dialog.binder().forField(provider).asRequired(dialog.required()).bind("provider");
        // As a field for files has beside its button.
        dialog.add(new Div(new Text("or drop it here")), title, provider);
        dialog.open(new Course("", "Faculty"));
        return dialog;
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String conflict() {
        return find(EditConflict.class).single().getElement().getTextRecursively();
    }

    private String errors() {
        return find(FormErrors.class).all().stream()
                .map(FormErrors::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
