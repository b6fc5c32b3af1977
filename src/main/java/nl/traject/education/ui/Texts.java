package nl.traject.education.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.education.Category;
import nl.traject.education.ItemPlan;
import nl.traject.education.ItemStatus;
import nl.traject.shared.Ects;
import nl.traject.ui.Dates;
import nl.traject.ui.StatusKind;

/** Words of the page that are put together from parts. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate("education." + key, arguments);
    }

    /** With its one decimal, as in a column of figures. */
    static String ec(Ects credits) {
        return text("ec", credits);
    }

    static String name(Category category) {
        return text("category." + category.name());
    }

    static String name(ItemStatus status) {
        return text("status." + status.name());
    }

    static StatusKind kind(ItemStatus status) {
        return switch (status) {
            case PLANNED -> StatusKind.PLANNED;
            case APPROVED -> StatusKind.WAITING;
            case COMPLETED -> StatusKind.ACTIVE;
            case CREDITED -> StatusKind.CREDITED;
            case REFUSED -> StatusKind.REJECTED;
            case DROPPED -> StatusKind.NOT_APPLICABLE;
        };
    }

    /** Kind, provider, place and period of an item, as far as they are known. */
    static String about(ItemPlan plan) {
        return Stream.of(name(plan.category()), plan.provider(), plan.place(), period(plan.from(), plan.to()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Months where whole months were given, else days. */
    static String period(LocalDate from, LocalDate to) {
        var wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        if (!wholeMonths) {
            return Dates.stretch(from, to);
        }
        var last = Dates.month(to);
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
                ? last
                : text("months", Dates.month(from), last);
    }

    /** "2 items, 3.0 EC". */
    static String amount(List<Ects> credits) {
        return text("group.amount", credits.size(), Ects.sum(credits));
    }
}
