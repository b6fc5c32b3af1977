package nl.traject.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.traject.history.Change;
import nl.traject.history.HistoryService;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Messages;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** Who changed what, when, from what to what, the newest on top. */
@Route(value = "phd/:trajectory/history", layout = MainLayout.class)
@PermitAll
class HistoryView extends TrajectoryView implements HasDynamicTitle {

    private final transient HistoryService history;
    private final ChangeText text;
    private final PageHeader header = new PageHeader(getTranslation("history.title"));
    private final Div changes = new Div();

    HistoryView(HistoryService history, Messages messages, Trajectories trajectories, TrajectoryAccess access) {
        super(trajectories, access);
        this.history = history;
        text = new ChangeText(messages, getLocale());
        add(header, changes);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var count = history.count(trajectory.id());
        header.under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()));
        changes.removeAll();
        changes.add(count == 0 ? empty() : list(trajectory));
    }

    private EmptyState empty() {
        return new EmptyState(getTranslation("history.empty.title"), getTranslation("history.empty.text"));
    }

    private VirtualList<Change> list(Trajectory trajectory) {
        var list = new VirtualList<Change>();
        list.getElement().setAttribute("tabindex", "0");
        list.addClassName("changes");
        list.setRenderer(new ComponentRenderer<>(this::change));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> history.list(trajectory.id(), query.getOffset(), query.getLimit()).stream(),
                query -> history.count(trajectory.id())));
        return list;
    }

    private Component change(Change change) {
        var head = new Div(
                Label.span(text.what(change), "medium"),
                Label.meta(text.who(change)),
                Label.meta(Dates.moment(change.at())));
        head.addClassName("change-head");
        var fields = new Div();
        fields.addClassName("change-fields");
        for (var field : change.fields()) {
            fields.add(Label.dim(text.column(change, field)), Label.span(text.values(change, field)));
        }
        if (change.fields().isEmpty()) {
            fields.add(Label.dim(getTranslation("history.nothing")));
        }
        var row = new Div(head, fields);
        row.addClassName("change");
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("history.title"), trajectory().candidate().name());
    }
}
