package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.Binder;
import java.util.Locale;
import nl.traject.TrajectTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field that turns red says why. */
@TrajectTest
class InputsTest extends SpringBrowserlessTest {

    /** What is bound. */
    public static class Mail {

        private String address = "";

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }
    }

    @ParameterizedTest
    @CsvSource({"en,This is not an e-mail address,This is not a number", "nl,Dit is geen e-mailadres,Dit is geen getal"
    })
    void a_field_says_what_it_takes(String language, String noAddress, String noNumber) {
        UI.getCurrent().setLocale(Locale.of(language));
        var field = Inputs.email("E-mail");
        var binder = new Binder<>(Mail.class);
        binder.forField(field).bind("address");

        field.setValue("not an address");

        assertThat(binder.validate().getFieldValidationErrors())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.getMessage().orElse("")).startsWith(noAddress));
        assertThat(Inputs.decimal("Hours").getI18n().getBadInputErrorMessage()).startsWith(noNumber);
        assertThat(Inputs.whole("Months").getI18n().getBadInputErrorMessage()).isNotBlank();
        assertThat(Inputs.time("Time").getI18n().getBadInputErrorMessage()).isNotBlank();
    }
}
