package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Every form that a button of a page opens; the page behind it is looked at by itself. */
class FormsAccessibilityIT extends Accessibility {

    private static final String FORM = "[data-form]";

    @Test
    void no_form_breaks_a_rule() {
        var problems = new ArrayList<String>();
        var readers = new LinkedHashMap<String, Reader>();
        for (var form : Places.FORMS) {
            var reader = readers.computeIfAbsent(form.user(), user -> signIn(user, LOOKS.getFirst()));
            reader.goTo(form.path());
            // Not what the frame of the page offers under a like name, such as to close the navigation.
            reader.main()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(form.button()))
                    .first()
                    .click();
            reader.dialog().getByRole(AriaRole.BUTTON).first().waitFor();
            reader.dialog().evaluate("dialog => dialog.setAttribute('data-form', '')");
            problems.addAll(problemsOf(reader, FORM, "%s /%s %s".formatted(form.user(), form.path(), form.button())));
        }
        assertThat(problems).isEmpty();
    }
}
