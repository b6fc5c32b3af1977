package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
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
import nl.traject.publication.Paper;
import nl.traject.publication.PaperDraft;
import nl.traject.publication.Papers;
import nl.traject.publication.Portfolio;
import nl.traject.publication.venue.Venues;
import nl.traject.shared.NotFound;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.Latest;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RouteNumbers;
import nl.traject.ui.SectionHeader;

/** One paper: what it says, who writes it, and every submission with its steps. */
@Route(value = "phd/:trajectory/papers/:paper", layout = MainLayout.class)
@PermitAll
class PaperView extends TrajectoryView implements HasDynamicTitle {

    private static final String PAPER = "paper";
    private static final int MOST_TOPICS = 200;

    private final Papers papers;
    private final Topics topics;
    private final Venues venues;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private final Div content = new Div();

    PaperView(
            Papers papers,
            Topics topics,
            Venues venues,
            Clock clock,
            Trajectories trajectories,
            TrajectoryAccess access) {
        super(trajectories, access);
        this.papers = papers;
        this.topics = topics;
        this.venues = venues;
        this.clock = clock;
        add(header, content);
    }

    private String title = "";

    @Override
    public String getPageTitle() {
        return PageTitles.of(title, trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        show(RouteNumbers.findInteger(event.getRouteParameters(), PAPER)
                .orElseThrow(() -> new NotFound("no number of a paper")));
    }

    private void show(int number) {
        var portfolio = papers.get(trajectory().id(), number);
        var paper = portfolio.papers().getFirst();
        var known = topics.search(trajectory().id(), "", 0, MOST_TOPICS);
        title = paper.title();
        header.title(paper.title())
                .under(
                        new Crumb(
                                trajectory().candidate().name(),
                                "phd/" + trajectory().id()),
                        new Crumb(getTranslation("publication.papers"), path()));
        header.sub(Texts.place(
                paper, trajectory().candidate().givenName(), relation().candidate()));
        if (relation().isTeam()) {
            header.actions(
                    Buttons.plain(getTranslation("publication.edit"), () -> edit(paper, known)),
                    Buttons.primary(getTranslation("publication.plan"), () -> plan(number)));
        }
        content.removeAll();
        var columns = new Div(submissions(paper, portfolio), about(paper, known));
        columns.addClassNames("columns", "columns-lead");
        content.add(columns);
    }

    private Component submissions(Paper paper, Portfolio portfolio) {
        var header = new SectionHeader(getTranslation("publication.submissions"));
        if (paper.submissions().isEmpty()) {
            return header.over(new EmptyState(
                    getTranslation("publication.submissions.none"),
                    getTranslation("publication.submissions.none.text")));
        }
        return header.over(paper.submissions().reversed().stream()
                .map(made -> new SubmissionPanel(
                        made, portfolio.cycleOf(made), clock, relation().isTeam(), step -> {
                            papers.take(trajectory().id(), paper.number(), made.id(), made.version(), step);
                            Notices.done(getTranslation("publication.step.saved"));
                            show(paper.number());
                        }))
                .toArray(Component[]::new));
    }

    private Component about(Paper paper, List<TopicRef> known) {
        var parts = new ArrayList<Component>();
        var draft = paper.content();
        parts.add(new SectionHeader(getTranslation("publication.paper.abstract"))
                .over(text(draft.summary(), "publication.paper.no-abstract")));
        parts.add(new SectionHeader(getTranslation("publication.authors")).over(authors(draft)));
        var links = new Div();
        links.addClassName("tags");
        known.stream()
                .filter(topic -> draft.topics().contains(topic.id()))
                .map(topic -> Links.to(
                        "phd/" + trajectory().id() + "/topics/" + topic.number(), topic.number() + " " + topic.title()))
                .forEach(link -> {
                    link.addClassName("tag");
                    links.add(link);
                });
        if (draft.topics().isEmpty()) {
            links.add(Label.dim(getTranslation("publication.paper.no-topics")));
        }
        parts.add(new SectionHeader(getTranslation("publication.paper.topics")).over(links));
        parts.add(new SectionHeader(getTranslation("publication.paper.links"))
                .over(
                        address("publication.paper.repository", draft.repository()),
                        address("publication.paper.preprint", draft.preprint())));
        var stack = new Div(parts.toArray(Component[]::new));
        stack.addClassName("stack");
        return stack;
    }

    private Component authors(PaperDraft draft) {
        if (draft.authors().isEmpty()) {
            return Label.dim(getTranslation("publication.authors.open"));
        }
        var list = new OrderedList();
        list.addClassName("paper-authors");
        draft.authors().forEach(author -> {
            var item = new ListItem(Label.span(author.name(), author.candidate() ? "strong" : "medium"));
            if (!author.contribution().isEmpty()) {
                item.add(Label.dim(", " + author.contribution()));
            }
            list.add(item);
        });
        return list;
    }

    private Component address(String key, String address) {
        var line = new Paragraph(Label.dim(getTranslation(key) + ": "));
        if (address.isEmpty()) {
            line.add(Label.dim(getTranslation("publication.paper.none")));
        } else {
            var link = new Anchor(address, address);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(link);
        }
        line.addClassName("paper-address");
        return line;
    }

    private Component text(String text, String emptyKey) {
        var paragraph = new Paragraph(text.isEmpty() ? getTranslation(emptyKey) : text);
        paragraph.addClassNames("prose", "paper-abstract");
        return paragraph;
    }

    private void edit(Paper paper, List<TopicRef> known) {
        var latest = new Latest<>(
                paper,
                () -> papers.get(trajectory().id(), paper.number()).papers().getFirst());
        new PaperDialog(
                        getTranslation("publication.edit.title"),
                        trajectory().candidate().name(),
                        known,
                        draft -> {
                            papers.edit(
                                    trajectory().id(),
                                    paper.number(),
                                    latest.get().version(),
                                    draft);
                            Notices.done(getTranslation("publication.saved"));
                            show(paper.number());
                        })
                .open(latest);
    }

    private void plan(int number) {
        new PlanDialog(venues, clock, cycle -> {
                    papers.plan(trajectory().id(), number, cycle.id());
                    Notices.done(getTranslation("publication.planned", Texts.name(cycle)));
                    show(number);
                })
                .openEmpty();
    }

    private String path() {
        return "phd/" + trajectory().id() + "/papers";
    }
}
