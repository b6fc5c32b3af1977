package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.traject.directory.PersonFile;
import nl.traject.directory.PersonFile.Supervised;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The trajectories somebody has to do with, those that are open to the reader. */
class TrajectorySection extends Composite<Section> {

    TrajectorySection(PersonFile file, LocalDate today) {
        var rows = new ArrayList<ListRow>();
        file.candidacies()
                .forEach(own -> rows.add(new ListRow(Links.to(
                                "phd/" + own.trajectory(), getTranslation("directory.as.candidate", own.programme())))
                        .mark(new AvatarMark(file.person().name()))
                        .text(getTranslation("directory.since", Dates.date(own.start())))));
        file.supervised().forEach(place -> rows.add(row(place, today)));
        getContent().addClassName("section");
        getContent()
                .add(
                        new SectionHeader(getTranslation("directory.trajectories")),
                        rows.isEmpty()
                                ? new Paragraph(Label.dim(getTranslation("directory.trajectories.none")))
                                : new RowList(rows));
    }

    private ListRow row(Supervised place, LocalDate today) {
        var until = place.until();
        var over = until != null && until.isBefore(today);
        return new ListRow(
                        Links.to("phd/" + place.trajectory(), place.candidate().name()))
                .mark(new AvatarMark(place.candidate().name()))
                .text(getTranslation("people.part." + place.part()))
                .below(new StatusBadge(
                        over ? StatusKind.SUPERSEDED : StatusKind.ACTIVE,
                        until == null
                                ? getTranslation("directory.since", Dates.date(place.from()))
                                : Dates.stretch(place.from(), until)));
    }
}
