package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A small bar: what is done, what is planned on top, and where it ought to be. The numbers stand beside it. */
@Tag("traject-meter")
@JsModule("./components/traject-meter.ts")
public class Meter extends Component implements HasStyle {

    /**
     * @param value what is done
     * @param max   the whole length
     */
    public Meter(double value, double max) {
        getElement().setAttribute("aria-hidden", "true");
        put("max", max);
        put("value", value);
    }

    /** Done and planned together. */
    public Meter planned(double total) {
        put("planned", total);
        return this;
    }

    /** A line where it ought to be by now. */
    public Meter goal(double goal) {
        put("goal", goal);
        return this;
    }

    /** A range between two lines, such as what is usual. */
    public Meter range(double from, double to) {
        put("from", from);
        put("to", to);
        return this;
    }

    private void put(String name, double number) {
        getElement().setAttribute(name, Double.toString(number));
    }
}
