package nl.traject.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.traject.audit.MatrixSummary;
import nl.traject.rules.CheckState;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How many trajectories are how; each figure looks for what it counts. */
class MatrixCounts extends Composite<Div> {

    private static final List<CheckState> SHOWN =
            List.of(CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE, CheckState.MET);

    private static final double WHOLE = 100;

    /** Between two shares of the bar, in percent of its width. */
    private static final double GAP = 0.3;

    private final SerializableConsumer<@Nullable CheckState> chosen;

    MatrixCounts(SerializableConsumer<@Nullable CheckState> chosen) {
        this.chosen = chosen;
    }

    void show(MatrixSummary summary, @Nullable CheckState looked) {
        var counts = new Div();
        counts.addClassName("counts");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", getTranslation("audit.counts"));
        counts.add(count(summary, null, looked, Label.dim(getTranslation("audit.trajectories"))));
        for (var state : SHOWN) {
            counts.add(count(summary, state, looked, new StatusBadge(MatrixGrid.kind(state), word(state))));
        }
        getContent().removeAll();
        getContent().add(counts, bar(summary));
    }

    private String word(CheckState state) {
        return state == CheckState.MET
                ? getTranslation("audit.all_met")
                : getTranslation("rules.state." + state).toLowerCase(getLocale());
    }

    private NativeButton count(
            MatrixSummary summary, @Nullable CheckState state, @Nullable CheckState looked, Component label) {
        var button = new NativeButton();
        button.addClickListener(click -> chosen.accept(state));
        button.addClassName("count");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(state == looked));
        var figure = new Element("b");
        figure.setText(NumberFormat.getIntegerInstance(getLocale()).format(summary.count(state)));
        button.getElement().appendChild(figure, label.getElement());
        return button;
    }

    /** Of all trajectories those with something late, the others with something to do, and those of which all is met. */
    private static Html bar(MatrixSummary summary) {
        var drawn = new StringBuilder("<svg class='matrix-bar' aria-hidden='true'>");
        var all = Math.max(1, summary.trajectories());
        var x = 0.0;
        for (var share : List.of(
                new Share(CheckState.LATE, summary.late()),
                new Share(CheckState.DUE, summary.open() - summary.late()),
                new Share(CheckState.MET, summary.allMet()))) {
            var width = share.trajectories() * WHOLE / all;
            drawn.append(String.format(
                    Locale.ROOT,
                    "<rect class='bar-%s' x='%.2f%%' y='0' width='%.2f%%' height='6'/>",
                    MatrixGrid.kind(share.state()).attribute(),
                    x,
                    Math.max(0, width - GAP)));
            x += width;
        }
        return new Html(drawn.append("</svg>").toString());
    }

    /** A part of the bar, in the colour of a state. */
    private record Share(CheckState state, int trajectories) {}
}
