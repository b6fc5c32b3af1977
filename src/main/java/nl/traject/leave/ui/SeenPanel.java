package nl.traject.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.traject.shared.Period;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** Leave as everybody else of the dossier will see it. */
class SeenPanel extends Composite<Section> {

    private final String candidate;
    private final Period days;
    private final int moved;

    SeenPanel(String candidate, Period days, int moved) {
        this.candidate = candidate;
        this.days = days;
        this.moved = moved;
    }

    @Override
    protected Section initContent() {
        var note = new Paragraph(Texts.of("leave.seen.note"));
        note.addClassName("meta");
        return new SectionHeader(Texts.of("leave.seen"))
                .over(
                        new RowList(List.of(new ListRow(Texts.of("leave.seen.text", candidate))
                                .text(Dates.stretch(days.from(), days.to()))
                                .text(Texts.of("leave.seen.moved", moved)))),
                        note);
    }
}
