package nl.traject.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import nl.traject.publication.Paper;
import nl.traject.publication.Papers;
import nl.traject.publication.Portfolio;
import nl.traject.publication.Submission;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Label;
import nl.traject.ui.Links;

/** All papers as a lazy table. */
class PaperTable extends Composite<Grid<PaperTable.Row>> {

    /** A paper with the editions its submissions name. */
    record Row(Paper paper, Portfolio portfolio) {}

    PaperTable(Papers papers, TrajectoryId trajectory, String path) {
        var grid = getContent();
        grid.addClassName("paper-table");
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> Links.to(
                        path + "/" + row.paper().number(), row.paper().title()))
                .setHeader(getTranslation("publication.paper"))
                .setFlexGrow(3);
        grid.addColumn(row -> current(row, PaperTable::venue)).setHeader(getTranslation("publication.next.venue"));
        grid.addComponentColumn(row -> row.paper()
                        .current()
                        .<com.vaadin.flow.component.Component>map(
                                made -> Texts.badge(made.status(), Texts.status(made.status())))
                        .orElseGet(() -> Label.dim(getTranslation("publication.no-venue"))))
                .setHeader(getTranslation("publication.status"));
        grid.addColumn(row -> row.paper().submissions().size()).setHeader(getTranslation("publication.submissions"));
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> {
                    var found = papers.list(trajectory, query.getOffset(), query.getLimit());
                    return found.papers().stream().map(paper -> new Row(paper, found));
                },
                query -> papers.count(trajectory),
                row -> row.paper().id()));
    }

    private interface OfSubmission {
        String text(Row row, Submission submission);
    }

    private static String current(Row row, OfSubmission of) {
        return row.paper().current().map(made -> of.text(row, made)).orElse("");
    }

    private static String venue(Row row, Submission submission) {
        return Texts.name(row.portfolio().cycleOf(submission));
    }
}
