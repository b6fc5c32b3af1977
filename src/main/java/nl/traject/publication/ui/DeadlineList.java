package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.traject.publication.Deadline;
import nl.traject.publication.PaperWarning;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** What lies ahead, the next first: days left, what, the reader's time above the venue's own, and how sure it is. */
class DeadlineList extends Composite<UnorderedList> {

    /** Further ahead nobody plans by it. */
    static final int LONGEST = 30;

    private final transient PaperCard.Context context;

    DeadlineList(PaperCard.Context context, List<PaperWarning> warnings) {
        this.context = context;
        getContent().addClassName("deadlines");
        context.portfolio().deadlines(context.now(), context.zone()).stream()
                .limit(LONGEST)
                .forEach(deadline -> {
                    getContent().add(row(deadline, warnings));
                    warnings.stream()
                            .filter(PaperWarning.TwoDue.class::isInstance)
                            .map(PaperWarning.TwoDue.class::cast)
                            .filter(two -> two.first().equals(deadline))
                            .forEach(two -> getContent().add(tooClose(two)));
                });
    }

    private ListItem row(Deadline deadline, List<PaperWarning> warnings) {
        var what = new Div(
                Label.span(
                        getTranslation(
                                "publication.deadline",
                                Texts.name(deadline.cycle()),
                                Texts.event(deadline.cycle(), deadline.date().kind())),
                        "medium"),
                Links.to(context.path() + "/" + deadline.paper().number(), deadline.paper().title()));
        what.addClassName("deadline-what");
        if (warnings.stream().anyMatch(found -> found instanceof PaperWarning.NoAuthors(var due) && due.equals(deadline))) {
            what.add(new StatusBadge(StatusKind.DUE, getTranslation("publication.warning.no-authors")));
        }
        var date = deadline.date().date();
        var when = new Div(
                Label.span(Texts.local(date, context.today(), context.zone()), "medium"), Label.meta(Texts.venues(date)));
        when.addClassName("deadline-when");
        return item("deadline", countdown(deadline), what, when, Texts.sureness(deadline.date()));
    }

    private Component countdown(Deadline deadline) {
        var left = deadline.daysLeft(context.today(), context.zone());
        var count = new Div();
        count.addClassName("countdown");
        var figure = new HtmlContainer("b");
        figure.setText(Integer.toString(left));
        count.add(figure, Label.meta(getTranslation("publication.days", left)));
        return count;
    }

    private ListItem tooClose(PaperWarning.TwoDue two) {
        var apart = new StatusBadge(StatusKind.DUE, getTranslation("publication.warning.apart", two.daysApart()));
        var text = new Div(
                Label.span(getTranslation("publication.warning.two-due")),
                Links.to(
                        context.path() + "?after=" + two.second().paper().number() + "#next",
                        getTranslation("publication.warning.instead")));
        text.addClassName("deadline-clash-text");
        return item("deadline-clash", apart, text);
    }

    private static ListItem item(String className, Component... parts) {
        var item = new ListItem(parts);
        item.addClassName(className);
        return item;
    }
}
