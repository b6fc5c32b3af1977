package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import nl.traject.people.Trajectory;
import nl.traject.plan.Coverage;
import nl.traject.plan.Term;
import nl.traject.plan.TopicSummary;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** The coverage grid as a table whose cells open the topics, or as a list, and what can be read from it. */
class CoverageSection extends Composite<Section> {

    private final Trajectory trajectory;

    /**
     * @param canEdit whether the reader may do something about what is missing
     * @param toggle shows the other form
     */
    CoverageSection(Trajectory trajectory, Coverage coverage, boolean asList, boolean canEdit, Runnable toggle) {
        this.trajectory = trajectory;
        var other = Buttons.quiet(getTranslation(asList ? "plan.coverage.as_grid" : "plan.coverage.as_list"), toggle);
        other.setPrefixComponent(new Icon("table"));
        var header = new SectionHeader(getTranslation("plan.coverage.title"))
                .note(getTranslation("plan.coverage.note"))
                .end(other);

        var read = new Div(new H3(getTranslation("plan.coverage.findings")));
        read.addClassName("coverage-findings");
        read.add(new CoverageFindings(trajectory, coverage.findings(), canEdit));
        var help = new Paragraph(getTranslation("plan.coverage.help"));
        help.addClassName("meta");
        read.add(help);

        var columns = new Div(asList ? list(coverage) : grid(coverage), read);
        columns.addClassNames("columns", "columns-aside");
        getContent().addClassName("section");
        getContent().add(header, columns);
    }

    private Component grid(Coverage coverage) {
        var table = new NativeTable();
        table.addClassName("coverage");
        var head = new NativeTableRow();
        head.add(new NativeTableCell(Label.hidden(getTranslation("plan.coverage.technique"))));
        coverage.kinds().forEach(kind -> head.add(heading(name(kind), "col")));
        var none = heading(getTranslation("plan.coverage.none_yet"), "col");
        none.addClassName("none-yet");
        head.add(none);
        table.getHead().add(head);
        for (var row : coverage.rows()) {
            var line = new NativeTableRow();
            line.add(heading(name(row.group()), "row"));
            row.cells().forEach(cell -> line.add(cell(cell)));
            table.getBody().add(line);
        }
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("plan.coverage.region"));
        return scroll;
    }

    private NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private NativeTableCell cell(Coverage.Cell cell) {
        var shown = new NativeTableCell();
        var none = cell.groundTruth() == null;
        shown.setClassName("none-yet", none);
        if (cell.topics().isEmpty()) {
            shown.add(Label.hidden(getTranslation("plan.coverage.empty_cell")));
            return shown;
        }
        if (none) {
            shown.setClassName("uncovered", true);
        } else if (cell.isCovered()) {
            shown.addClassName(cell.topics().size() > 1 ? "covered-more" : "covered");
        }
        cell.topics().forEach(topic -> shown.add(link(topic)));
        return shown;
    }

    private Anchor link(TopicSummary topic) {
        var link = Links.to(TopicWords.path(trajectory, topic.number()), Integer.toString(topic.number()));
        link.setAriaLabel(getTranslation(
                topic.lacksGroundTruth() ? "plan.coverage.topic.due" : "plan.coverage.topic",
                Integer.toString(topic.number()),
                topic.title(),
                TopicWords.status(topic.status())));
        link.setTitle(topic.title());
        link.setClassName("hollow", !topic.status().isCovering());
        link.setClassName("due", topic.lacksGroundTruth());
        return link;
    }

    private Component list(Coverage coverage) {
        var rows = new ArrayList<ListRow>();
        for (var row : coverage.rows()) {
            var line = new ListRow(Label.span(name(row.group())));
            var filled = row.cells().stream()
                    .filter(cell -> !cell.topics().isEmpty())
                    .toList();
            if (filled.isEmpty()) {
                line.text(getTranslation("plan.coverage.unused"));
            }
            for (var cell : filled) {
                var names = new Div(Label.span(name(cell.groundTruth())));
                names.addClassName("coverage-line");
                cell.topics()
                        .forEach(topic -> names.add(Links.to(
                                TopicWords.path(trajectory, topic.number()),
                                getTranslation("plan.topic.ref", Integer.toString(topic.number()), topic.title()))));
                line.below(names);
            }
            rows.add(line);
        }
        return new RowList(rows);
    }

    private String name(@Nullable Term term) {
        return term == null ? getTranslation("plan.coverage.none_yet") : term.name(getLocale());
    }
}
