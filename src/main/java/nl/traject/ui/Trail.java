package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of one candidate as a bar, drawn on a calendar that all rows of a list share, so that today is one line.
 * {@link #axis} gives the years that stand above.
 */
@Tag("traject-trail")
@JsModule("./components/traject-trail.ts")
public class Trail extends Component implements HasStyle {

    /** First and last day of the calendar that all share. */
    public record Calendar(LocalDate from, LocalDate to, LocalDate today) {}

    /** The evaluation or what comes next. */
    public record Mark(LocalDate date, StatusKind kind, Tone tone) {}

    /**
     * What is drawn of one candidate.
     *
     * @param decidedTo last day that is under contract
     * @param end       last day of the whole trajectory
     * @param leaves    days of leave as pairs of first and last day
     * @param spoken    what a screen reader says
     */
    public record Data(
            LocalDate start,
            LocalDate decidedTo,
            LocalDate end,
            List<List<LocalDate>> leaves,
            List<Mark> marks,
            String spoken) {}

    private record Sent(Calendar calendar, @Nullable Data trail) {}

    public Trail(Calendar calendar, Data data) {
        this(new Sent(calendar, data));
    }

    private Trail(Sent sent) {
        getElement().setPropertyJson("data", Json.of(sent));
    }

    /** The years, for the head of the column. */
    public static Trail axis(Calendar calendar) {
        return new Trail(new Sent(calendar, null));
    }
}
