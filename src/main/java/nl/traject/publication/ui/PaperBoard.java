package nl.traject.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.traject.publication.BoardColumn;
import nl.traject.ui.Label;

/** Papers by status; where a card stands follows from what happened to the paper. */
class PaperBoard extends Composite<Div> {

    PaperBoard(PaperCard.Context context) {
        getContent().addClassNames("board", "paper-board");
        for (var column : BoardColumn.values()) {
            var papers = context.portfolio().in(column);
            var name = getTranslation("publication.column." + column);
            var heading = new H2(name + " ");
            heading.add(Label.dim(Integer.toString(papers.size())));
            var cards = new UnorderedList();
            papers.forEach(paper -> cards.add(new PaperCard(paper, context)));
            var section = new Section(heading);
            section.addClassName("board-column");
            section.setAriaLabel(name);
            if (papers.isEmpty()) {
                section.add(Label.meta(getTranslation("publication.column.empty")));
            } else {
                section.add(cards);
            }
            getContent().add(section);
        }
    }
}
