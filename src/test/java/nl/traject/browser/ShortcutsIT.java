package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Keys that do something without Ctrl or Alt can be turned off (WCAG 2.2, 2.1.4), and no key takes what is typed. */
class ShortcutsIT extends InBrowser {

    private static final String SWITCH = "Keys without Ctrl or Alt";

    @Test
    void the_question_mark_opens_the_list_until_it_is_turned_off_there_and_the_browser_remembers() {
        var reader = signIn("t.lind");
        reader.page().keyboard().press("Shift+?");
        reader.page().getByLabel(SWITCH).uncheck();
        reader.confirm("Close");

        reader.page().keyboard().press("Shift+?");
        findTheList(reader);
        reader.confirm("Close");

        reader.goTo("");
        reader.page().keyboard().press("Shift+?");
        findTheList(reader);

        reader.page().getByLabel(SWITCH).check();
        reader.confirm("Close");
        reader.page().keyboard().press("Shift+?");
        assertThat(reader.page().getByLabel(SWITCH)).isVisible();
    }

    @Test
    void who_types_and_at_once_presses_escape_or_goes_back_is_asked_before_it_is_lost() {
        var reader = signIn("r.vos");
        reader.goTo("phd/1");
        reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Topics"))
                .first()
                .press("Enter");
        assertThat(reader.heading("Topics").first()).isFocused();
        for (Runnable leaving : List.<Runnable>of(
                () -> reader.page().keyboard().press("Escape"),
                () -> reader.page().evaluate("history.back()"))) {
            typeTopic(reader);
            leaving.run();

            var question = reader.page()
                    .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Leave without saving?"));
            assertThat(question).hasCount(1);
            question.getByText("Cancel").click();
            assertThat(question).hasCount(0);
            assertThat(reader.inDialog("Title")).hasValue("Typed in a moment");
            reader.press("Cancel");
            question.getByText("Leave without saving", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(reader.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        }
    }

    @Test
    void the_browser_asks_before_a_window_is_closed_with_something_typed() {
        var reader = signIn("r.vos");
        reader.goTo("phd/1/topics");
        var asked = new AtomicInteger();
        reader.page().onDialog(question -> {
            asked.incrementAndGet();
            question.accept();
        });
        typeTopic(reader);
        reader.page().reload();
        assertEquals(1, asked.get());

        reader.settled();
        reader.page().reload();
        assertEquals(1, asked.get(), "nothing typed, nothing asked");
    }

    private static void typeTopic(Reader reader) {
        reader.press("New topic");
        assertThat(reader.inDialog("Title")).isFocused();
        reader.page().keyboard().type("Typed in a moment");
    }

    /** By the palette, once it is sure that the key alone has opened nothing. */
    private static void findTheList(Reader reader) {
        reader.settled();
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        find(reader, "shortcuts");
        assertThat(reader.page().getByLabel(SWITCH)).not().isChecked();
    }

    private static void find(Reader reader, String words) {
        reader.page().keyboard().press("Control+K");
        assertThat(reader.page().locator("#palette-field")).isFocused();
        reader.page().keyboard().type(words);
        reader.page().keyboard().press("Enter");
    }
}
