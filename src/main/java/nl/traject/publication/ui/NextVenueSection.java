package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.traject.publication.Deadline;
import nl.traject.publication.Papers;
import nl.traject.publication.venue.EventKind;
import nl.traject.ui.Dates;
import nl.traject.ui.SectionHeader;

/** Which editions a paper can still reach after its present venue has decided; without such a paper, from today on. */
class NextVenueSection extends Composite<Div> {

    private static final int SHOWN = 8;

    /** @param after number of the paper to look for, as in the address; else the one that is decided next */
    NextVenueSection(Papers papers, PaperCard.Context context, Optional<String> after) {
        var decisions = context.portfolio().deadlines(context.now(), context.zone()).stream()
                .filter(deadline -> deadline.date().kind() == EventKind.NOTIFICATION)
                .toList();
        var chosen = after.isEmpty()
                ? decisions.stream().findFirst()
                : decisions.stream()
                        .filter(deadline -> Integer.toString(deadline.paper().number()).equals(after.get()))
                        .findFirst();
        var from = chosen.map(deadline -> deadline.dayIn(context.zone())).orElse(null);
        var note = new Paragraph(explanation(chosen, context));
        note.addClassNames("section-note", "next-venues-note");
        Component table =
                new NextVenueTable(papers.listNextVenues(from, SHOWN), context.today(), context.zone());
        var section = new SectionHeader(getTranslation("publication.next")).over(note, table);
        section.setId("next");
        getContent().add(section);
    }

    private String explanation(Optional<Deadline> decision, PaperCard.Context context) {
        return decision.map(deadline -> getTranslation(
                        "publication.next.after",
                        deadline.paper().title(),
                        Texts.name(deadline.cycle()),
                        Dates.brief(deadline.dayIn(context.zone()), context.today())))
                .orElseGet(() -> getTranslation("publication.next.today"));
    }
}
