package nl.traject.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.stream.Stream;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.HistoryService;
import nl.traject.history.changes.Save;
import nl.traject.people.Relation;
import nl.traject.people.Schedules;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.EndlessList;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Messages;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.ReaderZone;

/** Who changed what, when, from what to what, the newest on top, a save at a time; what it shows stands in its address. */
@Route(value = "phd/:trajectory/history", layout = MainLayout.class)
@PermitAll
class HistoryView extends TrajectoryView implements HasDynamicTitle {

    /** A save in its list. */
    private record Item(Save save, boolean firstOfDay) {}

    private final transient HistoryService history;
    private final transient Schedules schedules;
    private final transient Messages messages;
    private final PageHeader header =
            new PageHeader(getTranslation("history.title")).sub(getTranslation("history.sub"));
    private final HistoryFilters filters = new HistoryFilters(this::go);
    private final Div saves = new Div();

    HistoryView(
            HistoryService history,
            Schedules schedules,
            Messages messages,
            Trajectories trajectories,
            TrajectoryAccess access) {
        super(trajectories, access);
        this.history = history;
        this.schedules = schedules;
        this.messages = messages;
        addClassName("history-page");
        saves.addClassName("saves");
        add(header, filters, saves);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var filter = HistoryAddress.read(event.getLocation().getQueryParameters())
                .about(null)
                .doing(null);
        var count = history.count(trajectory.id(), filter);
        header.under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()));
        filters.show(filter, history.choices(trajectory.id()), count);
        filters.setVisible(count > 0 || !filter.equals(ChangeFilter.NONE));
        saves.removeAll();
        saves.add(count == 0 ? nothing(filter) : list(filter, count));
    }

    private Component nothing(ChangeFilter filter) {
        return filter.equals(ChangeFilter.NONE)
                ? new EmptyState(getTranslation("history.empty.title"), getTranslation("history.empty.text"))
                : new EmptyState(
                        getTranslation("history.none.title"),
                        getTranslation("history.none.text"),
                        Links.to("phd/" + trajectory().id() + "/history", getTranslation("history.all")));
    }

    private EndlessList list(ChangeFilter filter, int count) {
        var id = trajectory().id();
        var text = new ChangeText(
                messages,
                getLocale(),
                ReaderZone.current(),
                RuleWords.of(schedules.of(id).rules(), getLocale()));
        var places = new Places();
        var list = new VirtualList<Item>();
        list.getElement().setAttribute("tabindex", "0");
        list.addClassName("save-list");
        list.setRenderer(new ComponentRenderer<>(item -> new SaveCard(
                item.save(),
                item.firstOfDay(),
                text,
                shown -> history.listRows(id, filter, item.save().id(), shown, SaveCard.MORE))));
        list.setDataProvider(new CallbackDataProvider<>(
                query -> page(filter, text, places, query.getOffset(), query.getLimit()),
                query -> count,
                item -> item.save().id()));
        return new EndlessList(list);
    }

    private Stream<Item> page(ChangeFilter filter, ChangeText text, Places places, int offset, int limit) {
        var found = history.list(trajectory().id(), filter, places.page(offset, limit));
        var before = places.before(offset).map(place -> text.dayOf(place.at())).orElse(null);
        places.remember(offset, found.stream().map(Save::at).toList());
        var items = new ArrayList<Item>();
        for (var save : found) {
            var day = text.dayOf(save.at().at());
            items.add(new Item(save, !day.equals(before)));
            before = day;
        }
        return items.stream();
    }

    private void go(ChangeFilter filter) {
        UI.getCurrentOrThrow().navigate("phd/" + trajectory().id() + "/history", HistoryAddress.write(filter));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("history.title"), trajectory().candidate().name());
    }
}
