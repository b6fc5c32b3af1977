package nl.traject.ui;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Credits as steps against the line of the pace; what is planned is dotted. A ledger belongs beside it. */
@Tag("traject-pace")
@JsModule("./components/traject-pace.ts")
public class PaceChart extends Component implements HasStyle {

    /** How much there is in all from a day on. */
    public record Step(LocalDate date, BigDecimal total) {}

    /**
     * What is drawn.
     *
     * @param start    first day, where the pace is 0
     * @param end      last day, where the pace is what is required
     * @param required goal in EC
     * @param pace     pace of today in EC
     * @param credited steps until today, ascending
     * @param planned  steps from today on, ascending, their totals including what is credited
     */
    public record Data(
            LocalDate today,
            LocalDate start,
            LocalDate end,
            BigDecimal required,
            BigDecimal pace,
            List<Step> credited,
            List<Step> planned) {

        BigDecimal creditedTotal() {
            return credited.isEmpty() ? BigDecimal.ZERO : credited.getLast().total();
        }

        BigDecimal plannedTotal() {
            return planned.isEmpty() ? creditedTotal() : planned.getLast().total();
        }
    }

    public PaceChart(Data data) {
        show(data);
    }

    public final void show(Data data) {
        getElement().setAttribute("locale", getLocale().getLanguage());
        getElement().setPropertyJson("data", Json.of(new Sent(data, Labels.of(data))));
    }

    private record Sent(@JsonUnwrapped Data data, Labels labels) {}

    private record Labels(
            String spoken,
            String today,
            String todayDate,
            List<String> years,
            List<String> yearsFrom,
            String required,
            String planned,
            String credited,
            String pace,
            String paceLine,
            String withPlanned) {

        static Labels of(Data data) {
            var years = (int) java.time.temporal.ChronoUnit.YEARS.between(data.start(), data.end()) + 1;
            return new Labels(
                    text("spoken", data.creditedTotal(), data.required(), data.pace(), data.plannedTotal()),
                    text("today"),
                    text("today.date", Dates.dayAndMonth(data.today())),
                    IntStream.rangeClosed(1, years)
                            .mapToObj(year -> text("year", year))
                            .toList(),
                    IntStream.range(0, years)
                            .mapToObj(year ->
                                    text("year.from", Dates.month(data.start().plusYears(year))))
                            .toList(),
                    text("required", data.required()),
                    text("planned", data.plannedTotal()),
                    text("credited", data.creditedTotal()),
                    text("is", data.pace()),
                    text("line"),
                    text("with"));
        }

        private static String text(String key, Object... arguments) {
            return I18NProvider.translate("ui.pace." + key, arguments);
        }
    }
}
