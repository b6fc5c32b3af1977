package nl.traject.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory from its first to its last day, and below it the next twelve weeks. A chart only for those who see
 * it: put {@link TimelineTable} with the same data below it.
 */
@Tag("traject-timeline")
@JsModule("./components/traject-timeline.ts")
public class Timeline extends Component implements HasStyle {

    /** Where a lane stands: in the whole, in the weeks ahead, or in both. */
    public enum Shown {
        WHOLE,
        AHEAD,
        BOTH;

        @JsonValue
        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a stretch of time is, which decides how it is drawn. */
    public enum BarKind {
        /** A contract term; what is behind today is drawn darker. */
        TERM,
        /** Time that nobody has decided about yet. */
        OPEN,
        TOPIC,
        /** A topic whose claims rest on no ground truth. */
        TOPIC_NO_TRUTH,
        TEACHING,
        TEACHING_PLANNED,
        LEAVE,
        HOLIDAY,
        /** Days in which somebody may respond. */
        RESPOND,
        /** A thin line, such as the time in which teaching is allowed. */
        SPAN;

        @JsonValue
        String attribute() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The whole chart; all dates included. */
    public record Data(LocalDate today, LocalDate start, LocalDate end, List<Lane> lanes) {

        /** With days of this year written without it, since room below a mark is scarce and the years stand above. */
        private Data brief() {
            return new Data(
                    today,
                    start,
                    end,
                    lanes.stream().map(lane -> lane.brief(today)).toList());
        }
    }

    /**
     * A row with a name.
     *
     * @param key   distinguishes it within the chart
     * @param label in the reader's language
     */
    public record Lane(String key, String label, Shown shown, List<Row> rows) {

        private Lane brief(LocalDate today) {
            return new Lane(
                    key,
                    label,
                    shown,
                    rows.stream().map(row -> row.brief(today)).toList());
        }
    }

    /**
     * Things that belong together. With a label it is a chain, such as a paper with its submissions.
     *
     * @param note said beside the label, where there is room
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Nullable String label, @Nullable String note, List<Bar> bars, List<Mark> marks, List<Link> links) {

        public static Row ofBars(List<Bar> bars) {
            return new Row(null, null, bars, List.of(), List.of());
        }

        public static Row ofMarks(List<Mark> marks) {
            return new Row(null, null, List.of(), marks, List.of());
        }

        public static Row chain(String label, String note, List<Mark> marks, List<Link> links) {
            return new Row(label, note.isEmpty() ? null : note, List.of(), marks, links);
        }

        private Row brief(LocalDate today) {
            return new Row(
                    label,
                    note,
                    bars,
                    marks.stream().map(mark -> mark.brief(today)).toList(),
                    links);
        }
    }

    /**
     * A stretch of time, both days included.
     *
     * @param label  drawn on it where it fits
     * @param note   drawn beside it where there is room
     * @param spoken what a screen reader says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bar(
            LocalDate from,
            LocalDate to,
            @Nullable String label,
            @Nullable String note,
            BarKind kind,
            String spoken) {

        public static Bar of(BarKind kind, LocalDate from, LocalDate to, String label) {
            return new Bar(from, to, label, null, kind, label + ", " + Dates.stretch(from, to));
        }

        public Bar note(String note) {
            return new Bar(from, to, label, note, kind, spoken + ", " + note);
        }
    }

    /**
     * A day on which something happens.
     *
     * @param dateLabel the day as it is written below the label
     * @param tone      null for the kind's usual
     * @param diamond   whether it is a milestone
     * @param spoken    what a screen reader says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mark(
            LocalDate date,
            String label,
            String dateLabel,
            StatusKind kind,
            @Nullable Tone tone,
            boolean diamond,
            String spoken) {

        /** A milestone. */
        public static Mark milestone(LocalDate date, String label, StatusKind kind, Tone tone) {
            return of(date, label, kind, tone, true);
        }

        /** Anything else, such as a deadline. */
        public static Mark event(LocalDate date, String label, StatusKind kind) {
            return of(date, label, kind, kind.tone(), false);
        }

        private Mark brief(LocalDate today) {
            return new Mark(date, label, Dates.brief(date, today), kind, tone, diamond, spoken);
        }

        private static Mark of(LocalDate date, String label, StatusKind kind, Tone tone, boolean diamond) {
            var written = Dates.date(date);
            var spoken = label + ", " + written + ", " + I18NProvider.translate(kind.key());
            return new Mark(date, label, written, kind, tone, diamond, spoken);
        }
    }

    /** A line between two days of a chain; dotted for what is planned or was not worked on. */
    public record Link(LocalDate from, LocalDate to, boolean dotted) {}

    public Timeline(Data data) {
        show(data);
    }

    /** Replaces what is drawn. */
    public final void show(Data data) {
        getElement().setAttribute("locale", getLocale().getLanguage());
        getElement().setPropertyJson("data", Json.of(new Sent(data.brief(), Labels.of(data))));
    }

    /** As traject-timeline reads it. */
    private record Sent(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Data data, Labels labels) {}

    private record Labels(String title, String today, String todayDate, String zoom) {

        static Labels of(Data data) {
            return new Labels(
                    I18NProvider.translate("ui.timeline.title", data.start(), data.end()),
                    I18NProvider.translate("ui.timeline.today"),
                    I18NProvider.translate("ui.timeline.today.date", Dates.dayAndMonth(data.today())),
                    I18NProvider.translate("ui.timeline.ahead"));
        }
    }
}
