package nl.traject.browser;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import nl.traject.browser.Places.Form;
import org.junit.jupiter.api.Test;

/** Every form that a button of a page opens; the page behind it is looked at by itself. */
class FormsAccessibilityIT extends Accessibility {

    private static final String FORM = "[data-form]";

    @Test
    void no_form_breaks_a_rule() {
        var problems = new ArrayList<String>();
        Places.FORMS.stream().collect(groupingBy(Form::user)).forEach((user, forms) -> {
            var sights = forms.stream()
                    .map(form -> new Sight(
                            "%s /%s %s".formatted(user, form.path(), form.button()), reader -> show(reader, form)))
                    .toList();
            problems.addAll(problemsOf(signIn(user), FORM, sights));
        });
        assertThat(problems).isEmpty();
    }

    private static void show(Reader reader, Form form) {
        reader.leaveDialog();
        reader.follow(form.path());
        // Not what the frame of the page offers under a like name, such as to close the navigation.
        reader.main()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(form.button()))
                .first()
                .click();
        reader.dialog().getByRole(AriaRole.BUTTON).first().waitFor();
        reader.dialog().evaluate("dialog => dialog.setAttribute('data-form', '')");
    }
}
