package nl.traject.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.progress.EntryKind;
import nl.traject.progress.LogFigures;
import nl.traject.progress.LogService;
import nl.traject.progress.LoggedEntry;
import nl.traject.security.Drafts;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.EndlessList;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import org.jspecify.annotations.Nullable;

/** The progress log: a new entry on top, and below it everything the reader may read, day by day. */
@Route(value = "phd/:trajectory/log", layout = MainLayout.class)
@PermitAll
class LogView extends TrajectoryView implements HasDynamicTitle {

    private final LogService log;
    private final Drafts drafts;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("progress.title"));
    private final Div form = new Div();
    private final Div aside = new Div();
    private final Div entries = new Div();

    LogView(LogService log, Drafts drafts, Clock clock, Trajectories trajectories, TrajectoryAccess access) {
        super(trajectories, access);
        this.log = log;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("log-page");
        entries.addClassName("log-entries");
        var columns = new Div(form, aside, entries);
        columns.addClassName("log-columns");
        add(header, columns);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("progress.title"), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        log.see(trajectory.id());
        header.under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()));
        form.removeAll();
        if (relation.candidate()) {
            var composer =
                    new EntryComposer(LocalDate.now(clock), "log:" + trajectory.id(), drafts, (text, readers) -> {
                        log.write(trajectory.id(), text, readers);
                        Notices.done(getTranslation("progress.saved"));
                        refresh(kindIn(event));
                    });
            form.add(composer);
            composer.restore();
        }
        refresh(kindIn(event));
    }

    private void refresh(@Nullable EntryKind kind) {
        var figures = log.figures(trajectory().id());
        aside.removeAll();
        aside.add(new LogFigureAside(figures, "phd/" + trajectory().id() + "/log", kind));
        entries.removeAll();
        var shown = kind == null ? figures.total() : figures.of(kind);
        entries.add(shown == 0 ? nothing(kind) : list(kind, figures));
    }

    private Component list(@Nullable EntryKind kind, LogFigures figures) {
        var id = trajectory().id();
        var reader = new EntryCard.Reader(relation().person(), LocalDate.now(clock), figures.supervisors());
        var actions = new LogActions(log, drafts, () -> refresh(kind));
        var list = new VirtualList<LoggedEntry>();
        list.setRenderer(new ComponentRenderer<>(logged -> new EntryCard(logged, reader, actions)));
        list.setDataProvider(new CallbackDataProvider<>(
                query -> log.list(id, kind, query.getOffset(), query.getLimit()).stream(),
                query -> log.count(id, kind),
                logged -> logged.entry().id()));
        list.addClassName("log-list");
        return new EndlessList(list);
    }

    private Component nothing(@Nullable EntryKind kind) {
        if (kind != null) {
            return new EmptyState(
                    getTranslation("progress.empty.kind", getTranslation("progress.kind." + kind)),
                    getTranslation("progress.empty.kind.text"),
                    Links.to("phd/" + trajectory().id() + "/log", getTranslation("progress.empty.kind.all")));
        }
        var own = relation().candidate() ? "own" : "team";
        return new EmptyState(
                getTranslation("progress.empty." + own), getTranslation("progress.empty." + own + ".text"));
    }

    private static @Nullable EntryKind kindIn(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter("kind").stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(EntryKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .findFirst()
                .orElse(null);
    }
}
