package nl.traject.nonsense;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What nobody should type, and some do. */
final class Nonsense {

    /** Longer than every field of these forms; a field that says how long its text may be gets one character more. */
    private static final int TOO_LONG = 120_000;

    /** Markup, quotes of two languages, patterns of a formatter, both directions, pictures of several code points. */
    static final String STRANGE =
            "<script>alert('x')</script> \"; drop table people.person; -- {0} %s ${x} \\ שלום 👩‍🔬🧪 e\u0301";

    private static final String HALF_OF_A_PAIR = "half \uD83E of a pair";
    private static final String NUL = "a\u0000b";

    /** Values for one field alone, most of which should be refused. */
    static List<?> forField(Component field) {
        return switch (field) {
            case BigDecimalField number ->
                List.of(
                        new BigDecimal("-1"),
                        new BigDecimal("1E+30"),
                        new BigDecimal("1E-30"),
                        new BigDecimal("0.123456789"),
                        new BigDecimal("99999999"));
            case IntegerField number -> List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case DatePicker date ->
                List.of(
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(-44, 3, 15),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(99_999, 12, 31));
            case TextFieldBase<?, ?> text -> List.of("", "   ", NUL, HALF_OF_A_PAIR, "x".repeat(limit(text) + 1));
            default -> throw new IllegalArgumentException(field.getClass().getName());
        };
    }

    /** Whether nothing that was typed is in it, so that a form may well save without it. */
    static boolean isNothing(Object value) {
        return value instanceof String text && text.isBlank();
    }

    /** Whether no text on disk could hold it. */
    static boolean isUnreadable(Object value) {
        return NUL.equals(value) || HALF_OF_A_PAIR.equals(value);
    }

    static boolean isText(Component field) {
        return field instanceof TextFieldBase<?, ?>
                && !(field instanceof BigDecimalField || field instanceof IntegerField);
    }

    /** The longest text that the field says it takes. */
    static Object longest(Component field) {
        return "y".repeat(Math.min(limit(field), TOO_LONG));
    }

    private static int limit(Component field) {
        var limit = field.getElement().getProperty("maxlength", 0);
        return limit > 0 ? limit : TOO_LONG;
    }

    private Nonsense() {}
}
