package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.traject.directory.DirectoryLine;
import nl.traject.people.Person;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;

/** Who might be the same person, each with the way to a comparison. */
class TwinSection extends Composite<Section> {

    TwinSection(Person person, List<DirectoryLine> twins) {
        var rows = twins.stream().map(twin -> row(person, twin)).toList();
        getContent().addClassName("section");
        getContent()
                .add(
                        new SectionHeader(getTranslation("directory.twins.title"))
                                .note(getTranslation("directory.twins.note")),
                        new RowList(rows));
    }

    private ListRow row(Person person, DirectoryLine twin) {
        var row = new ListRow(
                        Links.to("people/" + twin.person().id(), twin.person().name()))
                .mark(new AvatarMark(twin.person().name()))
                .end(Links.to(
                        "people/" + person.id() + "/merge/" + twin.person().id(), getTranslation("directory.compare")));
        if (twin.email() != null) {
            row.text(twin.email());
        }
        var capacities = PersonWords.capacities(twin);
        return capacities.isEmpty() ? row : row.text(capacities);
    }
}
