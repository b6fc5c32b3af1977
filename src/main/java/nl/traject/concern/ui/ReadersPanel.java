package nl.traject.concern.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.traject.people.Person;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.ListRow;
import nl.traject.ui.Note;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;

/** Who reads what the candidate writes here, by name, and who never does. */
class ReadersPanel extends Composite<Section> {

    private final transient List<Person> readers;

    ReadersPanel(List<Person> readers) {
        this.readers = readers;
    }

    @Override
    protected Section initContent() {
        var section = new SectionHeader(getTranslation("concern.readers"))
                .over(
                        readers.isEmpty()
                                ? new Note(StatusKind.MISSING, getTranslation("concern.readers.none"))
                                : new RowList(readers.stream()
                                        .map(reader -> new ListRow(reader.name()).mark(new AvatarMark(reader.name())))
                                        .toList()));
        section.add(meta("concern.readers.not"), meta("concern.readers.where"));
        return section;
    }

    private Paragraph meta(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("meta");
        return text;
    }
}
