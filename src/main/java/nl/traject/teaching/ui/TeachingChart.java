package nl.traject.teaching.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.traject.rules.AcademicYear;
import nl.traject.shared.Period;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyStatus;
import nl.traject.teaching.TeachingOverview;
import nl.traject.teaching.TeachingYear;
import nl.traject.ui.Dates;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Academic years with the hours a week of each duty and each year's share. The list of duties below says the same. */
@Tag("traject-teaching")
@JsModule("./components/traject-teaching.ts")
class TeachingChart extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double DAYS_OF_WEEK = 7;

    TeachingChart(TeachingOverview teaching) {
        ObjectNode data = JSON.valueToTree(Drawing.of(teaching));
        getElement().setPropertyJson("data", data);
    }

    private record Drawing(
            LocalDate today,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate allowedFrom,
            @Nullable LocalDate allowedUntil,
            int usualFrom,
            int usualTo,
            List<Year> years,
            List<Bar> duties,
            Labels labels) {

        static Drawing of(TeachingOverview teaching) {
            var usual = teaching.rules().teaching().usualSharePercent().value();
            var shown = shown(teaching);
            return new Drawing(
                    teaching.today(),
                    teaching.start(),
                    teaching.end(),
                    teaching.allowedFrom(),
                    teaching.allowedUntil(),
                    usual.from(),
                    usual.to(),
                    shown.stream().map(year -> Year.of(year, teaching)).toList(),
                    teaching.duties().stream()
                            .filter(duty -> duty.status() != DutyStatus.CANCELLED)
                            .map(duty -> Bar.of(duty, teaching))
                            .toList(),
                    Labels.of(teaching, shown));
        }

        /** A first year of some summer weeks without a duty would only take room from the second. */
        private static List<TeachingYear> shown(TeachingOverview teaching) {
            var years = teaching.years();
            var first = years.getFirst();
            var weeks = ChronoUnit.WEEKS.between(teaching.start(), first.year().period().to());
            return first.duties().isEmpty() && weeks < 10 && years.size() > 1 ? years.subList(1, years.size()) : years;
        }
    }

    private record Year(
            String label,
            @JsonProperty("short") String brief,
            LocalDate from,
            LocalDate to,
            String share,
            String hours,
            double percent,
            double workedPercent) {

        static Year of(TeachingYear year, TeachingOverview teaching) {
            Period period = year.year().period();
            var nothing = year.expected().value().signum() == 0;
            var past = year.year().compareTo(AcademicYear.of(teaching.today())) < 0;
            return new Year(
                    Texts.year(year.year()),
                    Texts.shortYear(year.year()),
                    period.from(),
                    period.to(),
                    nothing ? "" : Texts.text("percent", year.share()),
                    nothing
                            ? Texts.text("chart.nothing")
                            : Texts.text(past ? "chart.worked" : "chart.planned", past ? year.worked() : year.expected()),
                    year.share().doubleValue(),
                    year.workedShare().doubleValue());
        }
    }

    private record Bar(
            String label,
            LocalDate from,
            LocalDate to,
            double planned,
            double worked,
            String text,
            boolean over,
            boolean settled,
            boolean excused) {

        static Bar of(Duty duty, TeachingOverview teaching) {
            var plan = duty.plan();
            var settled = duty.status() == DutyStatus.DONE;
            var until = settled || teaching.today().isAfter(plan.lastDay()) ? plan.lastDay() : teaching.today();
            var percent = teaching.rules().teaching().overrunPercent().value();
            var breaches = teaching.breachesOf(duty);
            return new Bar(
                    Texts.label(plan),
                    plan.firstDay(),
                    plan.lastDay(),
                    plan.planned().value().doubleValue() / weeks(plan.firstDay(), plan.lastDay()),
                    duty.worked().value().doubleValue() / weeks(plan.firstDay(), until),
                    settled ? Texts.text("hours.planned", duty.worked()) : Texts.hours(duty),
                    duty.isOverPlan(percent),
                    settled,
                    !breaches.isEmpty()
                            && breaches.stream()
                                    .allMatch(breach -> breach.duty().accepted()));
        }

        private static double weeks(LocalDate from, LocalDate to) {
            return Math.max(1, Math.ceil((ChronoUnit.DAYS.between(from, to) + 1) / DAYS_OF_WEEK));
        }
    }

    private record Labels(
            String spoken,
            String today,
            String todayDate,
            String hours,
            String share,
            String shareUsual,
            String freeTo,
            String freeFrom,
            String excused) {

        static Labels of(TeachingOverview teaching, List<TeachingYear> shown) {
            var usual = teaching.rules().teaching().usualSharePercent().value();
            var shares = shown.stream()
                    .map(year -> Texts.text("chart.spoken.year", Texts.year(year.year()), year.share()))
                    .toList();
            return new Labels(
                    Texts.text("chart.spoken", String.join(", ", shares), usual.from(), usual.to()),
                    Texts.text("chart.today"),
                    Texts.text("chart.today.date", Dates.dayAndMonth(teaching.today())),
                    Texts.text("chart.hours"),
                    Texts.text("chart.share"),
                    Texts.text("chart.share.usual", usual.from(), usual.to()),
                    teaching.allowedFrom() == null
                            ? ""
                            : Texts.text(
                                    "chart.free.to",
                                    Dates.dayAndMonth(teaching.allowedFrom().minusDays(1))),
                    teaching.allowedUntil() == null
                            ? ""
                            : Texts.text(
                                    "chart.free.from",
                                    Dates.dayAndMonth(teaching.allowedUntil().plusDays(1))),
                    Texts.text("chart.excused"));
        }
    }
}
