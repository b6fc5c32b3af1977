package nl.traject.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.traject.progress.EntryKind;
import nl.traject.progress.LogFigures;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** Beside the list: how much was logged lately, and the filter by kind with its counts. */
class LogFigureAside extends Composite<Aside> {

    private static final int HEIGHT = 40;
    private static final int BAR = 15;
    private static final int STEP = 19;

    /**
     * @param path  address of the page
     * @param shown the kind the list is filtered by, or null
     */
    LogFigureAside(LogFigures figures, String path, @Nullable EntryKind shown) {
        getContent().addClassName("log-aside");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.aside"));
        var weeks = new SectionHeader(getTranslation("progress.weeks", LogFigures.WEEKS)).over(weeks(figures));
        weeks.addClassName("log-weeks");
        getContent().add(weeks, filter(figures, path, shown));
    }

    private Component weeks(LogFigures figures) {
        var summary = new Paragraph(getTranslation(
                "progress.summary", figures.total(), figures.of(EntryKind.OBSTACLE), figures.openObstacles()));
        summary.addClassNames("small", "dim");
        var axis = new Div(
                Label.meta(Dates.dayAndMonth(figures.firstWeek())), Label.meta(getTranslation("progress.this-week")));
        axis.addClassName("log-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        return new Div(bars(figures.weeks()), axis, summary);
    }

    private Component bars(List<Integer> weeks) {
        var most = weeks.stream().mapToInt(Integer::intValue).max().orElse(0);
        var drawing = new StringBuilder();
        for (int week = 0; week < weeks.size(); week++) {
            var height = Math.max(1.5, most == 0 ? 0 : HEIGHT * weeks.get(week) / (double) most);
            drawing.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"2\"%s/>",
                    week * STEP,
                    HEIGHT - height,
                    BAR,
                    height,
                    week == weeks.size() - 1 ? " class=\"now\"" : ""));
        }
        var bars = new Svg("<svg viewBox=\"0 0 %d %d\" width=\"100%%\" aria-hidden=\"true\">%s</svg>"
                .formatted(STEP * weeks.size() - (STEP - BAR), HEIGHT, drawing));
        bars.addClassName("log-bars");
        bars.getElement().setAttribute("role", "img");
        bars.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "progress.weeks.values",
                                weeks.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return bars;
    }

    private Component filter(LogFigures figures, String path, @Nullable EntryKind shown) {
        var list = new UnorderedList();
        list.addClassName("filter-list");
        list.add(new ListItem(link(path, getTranslation("progress.all"), figures.total(), shown == null)));
        for (var kind : EntryKind.values()) {
            if (figures.of(kind) > 0 || kind == shown) {
                list.add(new ListItem(link(
                        path + "?kind=" + kind.name().toLowerCase(Locale.ROOT),
                        getTranslation("progress.kind." + kind),
                        figures.of(kind),
                        kind == shown)));
            }
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("progress.show"));
        return new SectionHeader(getTranslation("progress.show")).over(nav);
    }

    private Anchor link(String path, String text, int count, boolean current) {
        var link = Links.to(path, "");
        link.add(
                new Span(text),
                Label.span(NumberFormat.getIntegerInstance(getLocale()).format(count), "dim"));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
