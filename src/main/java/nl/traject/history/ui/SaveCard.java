package nl.traject.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableIntFunction;
import java.util.List;
import nl.traject.history.changes.Change;
import nl.traject.history.changes.Save;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;

/** One save: when, who, and every record it changed. The first ones are there; the others come when asked for. */
class SaveCard extends Composite<Div> {

    /** Rows that come at a time. */
    static final int MORE = 40;

    private final ChangeText text;
    private final Div records = new Div();

    /** @param more rows after so many */
    SaveCard(Save save, boolean firstOfDay, ChangeText text, SerializableIntFunction<List<Change>> more) {
        this.text = text;
        var content = getContent();
        content.addClassName("save");
        if (firstOfDay) {
            var day = new H2(text.date(text.dayOf(save.at().at())));
            day.addClassName("save-day");
            content.add(day);
        }
        var head = new Div(
                Label.span(text.who(save.person(), save.job()), "medium"),
                Label.meta(text.time(save.at().at())));
        head.addClassName("save-head");
        records.addClassName("save-records");
        content.add(head, records);
        show(save.changes());
        offer(save.changes().size(), save.records(), more);
    }

    private void show(List<Change> changes) {
        changes.forEach(change -> records.add(new ChangeBlock(change, text)));
    }

    private void offer(int shown, int all, SerializableIntFunction<List<Change>> more) {
        if (shown >= all) {
            return;
        }
        var offer = Buttons.quiet(text.say("history.more", all - shown), () -> {});
        offer.addClickListener(event -> {
            records.remove(offer);
            var next = more.apply(shown);
            show(next);
            offer(next.isEmpty() ? all : shown + next.size(), all, more);
        });
        records.add(offer);
    }
}
