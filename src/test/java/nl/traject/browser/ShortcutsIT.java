package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Keys that do something without Ctrl or Alt can be turned off (WCAG 2.2, 2.1.4). */
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
