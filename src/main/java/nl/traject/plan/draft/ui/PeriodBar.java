package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import nl.traject.plan.draft.PackageFrame;

/** When a work package is worked on, drawn on the time axis of the trajectory. The months stand beside it in words. */
@Tag("traject-span")
@JsModule("./components/traject-span.ts")
class PeriodBar extends Component implements HasStyle {

    /** The axis alone, with its years. */
    PeriodBar(LocalDate start, LocalDate end, LocalDate today) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("start", start.toString());
        getElement().setAttribute("end", end.toString());
        getElement().setAttribute("today", today.toString());
        getElement().setAttribute("years", true);
    }

    /** A stretch of it. */
    PeriodBar(LocalDate start, LocalDate end, LocalDate today, PackageFrame frame) {
        this(start, end, today);
        getElement().removeAttribute("years");
        var from = frame.from();
        var to = frame.to();
        if (from != null) {
            getElement().setAttribute("from", from.toString());
        }
        if (to != null) {
            getElement().setAttribute("to", to.toString());
        }
    }
}
