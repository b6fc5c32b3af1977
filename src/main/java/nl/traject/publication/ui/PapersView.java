package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.TopicRef;
import nl.traject.plan.Topics;
import nl.traject.publication.PaperWarning;
import nl.traject.publication.Papers;
import nl.traject.publication.Portfolio;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Note;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;

/** Papers of a trajectory by status or as a table, what is due, and where a paper could go next. */
@Route(value = "phd/:trajectory/papers", layout = MainLayout.class)
@PermitAll
class PapersView extends TrajectoryView implements HasDynamicTitle {

    /** More papers than anybody writes in one trajectory; the table has them all. */
    private static final int ON_THE_BOARD = 100;

    private static final int MOST_TOPICS = 200;
    private static final String VIEW = "view";
    private static final String BOARD = "board";
    private static final String TABLE = "table";
    private static final String AFTER = "after";

    private final Papers papers;
    private final Topics topics;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("publication.papers"));
    private final RadioButtonGroup<String> shown = new RadioButtonGroup<>();
    private final Div content = new Div();

    PapersView(Papers papers, Topics topics, Clock clock, Trajectories trajectories, TrajectoryAccess access) {
        super(trajectories, access);
        this.papers = papers;
        this.topics = topics;
        this.clock = clock;
        shown.addClassName("segments");
        shown.setAriaLabel(getTranslation("publication.view"));
        shown.setItems(BOARD, TABLE);
        shown.setRenderer(new TextRenderer<>(item -> getTranslation("publication.view." + item)));
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(path(), QueryParameters.of(VIEW, change.getValue())));
            }
        });
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("publication.papers"), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var portfolio = papers.list(trajectory.id(), 0, ON_THE_BOARD);
        var known = topics.search(trajectory.id(), "", 0, MOST_TOPICS);
        var view = query.getSingleParameter(VIEW).filter(TABLE::equals).orElse(BOARD);
        shown.setValue(view);
        header.under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                .sub(getTranslation(
                        "publication.papers.sub",
                        portfolio.papers().size(),
                        portfolio.countSubmissions(),
                        portfolio.countArchival()));
        actions(known);
        content.removeAll();
        if (portfolio.papers().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("publication.empty"),
                    getTranslation(relation.isTeam() ? "publication.empty.text" : "publication.empty.school")));
        } else {
            content.add(view.equals(TABLE) ? table() : new PaperBoard(context(portfolio, known)));
        }
        content.add(below(portfolio, known, query));
    }

    private void actions(List<TopicRef> known) {
        var parts = new ArrayList<Component>(List.of(shown));
        if (relation().isTeam()) {
            parts.add(Buttons.add(getTranslation("publication.new"), () -> add(known)));
        }
        header.actions(parts.toArray(Component[]::new));
    }

    private void add(List<TopicRef> known) {
        var candidate = trajectory().candidate().name();
        new PaperDialog(getTranslation("publication.new"), candidate, known, draft -> {
            var number = papers.add(trajectory().id(), draft);
            Notices.done(getTranslation("publication.added", number));
            getUI().ifPresent(ui -> ui.navigate(path() + "/" + number));
        }).openNew();
    }

    private Component table() {
        return new PaperTable(papers, trajectory().id(), path());
    }

    private Component below(Portfolio portfolio, List<TopicRef> known, QueryParameters query) {
        var context = context(portfolio, known);
        var warnings = portfolio.warnings(context.now(), context.zone());
        var list = new DeadlineList(context, warnings);
        var deadlines = new SectionHeader(getTranslation("publication.deadlines"))
                .note(getTranslation("publication.deadlines.note"))
                .over(portfolio.deadlines(context.now(), context.zone()).isEmpty()
                        ? new Div(getTranslation("publication.deadlines.none"))
                        : list);
        var next = new NextVenueSection(papers, context, query.getSingleParameter(AFTER));
        var columns = new Div(deadlines, next);
        columns.addClassNames("columns", "papers-below");
        var all = new Div();
        warnings.stream()
                .filter(PaperWarning.DualSubmission.class::isInstance)
                .map(PaperWarning.DualSubmission.class::cast)
                .forEach(dual -> all.add(new Note(
                        StatusKind.DUE,
                        getTranslation(
                                "publication.warning.dual",
                                dual.paper().title(),
                                Texts.name(dual.first()),
                                Texts.name(dual.second())))));
        all.add(columns);
        return all;
    }

    private PaperCard.Context context(Portfolio portfolio, List<TopicRef> known) {
        return new PaperCard.Context(
                portfolio,
                known,
                path(),
                trajectory().candidate().givenName(),
                relation().candidate(),
                clock.instant(),
                clock.getZone());
    }

    private String path() {
        return "phd/" + trajectory().id() + "/papers";
    }
}
