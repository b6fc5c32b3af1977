package nl.traject.teaching.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.rules.AcademicYear;
import nl.traject.teaching.DutyStatus;
import nl.traject.teaching.DutyStep;
import nl.traject.teaching.TeachingOverview;
import nl.traject.teaching.TeachingService;
import nl.traject.teaching.TeachingYear;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SectionHeader;

/** Teaching duties against the rules: academic years, the weeks of the running duty, all duties. */
@Route(value = "phd/:trajectory/teaching", layout = MainLayout.class)
@PermitAll
class TeachingView extends TrajectoryView implements HasDynamicTitle {

    private static final String OPEN = "open";
    private static final String HOURS = "hours";

    private final TeachingService teaching;
    private String opened = "";
    private String hours = "";

    TeachingView(Trajectories trajectories, TrajectoryAccess access, TeachingService teaching) {
        super(trajectories, access);
        this.teaching = teaching;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("teaching.title"), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        opened = parameters.getSingleParameter(OPEN).orElse("");
        hours = parameters.getSingleParameter(HOURS).orElse("");
        load();
    }

    private void load() {
        var overview = teaching.overview(trajectory().id());
        removeAll();
        add(header(overview));
        if (overview.duties().isEmpty()) {
            add(empty(overview));
        }
        add(chart(new TeachingChart(overview), legend(overview)));
        var lead = new Div();
        lead.addClassName("stack");
        weeks(overview).ifPresent(lead::add);
        lead.add(duties(overview));
        var aside = new Aside(new RulesPanel(overview));
        aside.getElement().setAttribute("aria-label", getTranslation("teaching.aside"));
        var columns = new Div(lead, aside);
        columns.addClassName("columns");
        columns.setClassName("columns-aside", !overview.duties().isEmpty());
        add(columns);
    }

    private static Section chart(Component... drawn) {
        var section = new Section(drawn);
        section.addClassName("section");
        return section;
    }

    private PageHeader header(TeachingOverview overview) {
        var header = new PageHeader(getTranslation("teaching.title"))
                .under(new Crumb(
                        trajectory().candidate().name(), "phd/" + trajectory().id()))
                .sub(sentence(overview));
        return relation().isTeam()
                ? header.actions(Buttons.add(getTranslation("teaching.form.new"), () -> propose(overview)))
                : header;
    }

    private String sentence(TeachingOverview overview) {
        var sums = getTranslation("teaching.sub", overview.worked(), overview.shareSoFar());
        return overview.current()
                .filter(duty -> duty.status() == DutyStatus.RUNNING)
                .map(duty -> sums + " "
                        + getTranslation(
                                "teaching.sub.runs",
                                duty.plan().course(),
                                duty.plan().lastDay()))
                .orElse(sums);
    }

    private Div legend(TeachingOverview overview) {
        var usual = overview.rules().teaching().usualSharePercent().value();
        var legend = new Div(
                key("worked", getTranslation("teaching.legend.worked")),
                key("planned", getTranslation("teaching.legend.planned")),
                key(
                        "over",
                        getTranslation(
                                "teaching.legend.over",
                                overview.rules().teaching().overrunPercent().value())),
                key("free", getTranslation("teaching.legend.free")),
                key("usual", getTranslation("teaching.legend.usual", usual.from(), usual.to())));
        legend.addClassName("legend");
        return legend;
    }

    private static Component key(String kind, String text) {
        var swatch = Label.span("", "swatch", "swatch-" + kind);
        var key = new Div(swatch, Label.span(text));
        key.addClassName("legend-key");
        return key;
    }

    private Optional<HoursPanel> weeks(TeachingOverview overview) {
        var wanted = overview.duties().stream()
                .filter(duty -> duty.id() != null && duty.id().toString().equals(hours))
                .findFirst()
                .or(overview::current)
                .filter(duty -> duty.steps(relation()).contains(DutyStep.WORK));
        return wanted.flatMap(duty -> Optional.ofNullable(duty.id())
                .map(id -> new HoursPanel(
                        duty,
                        teaching.listWeeks(id),
                        week -> {
                            teaching.work(id, week);
                            return teaching.get(id);
                        },
                        overview.today(),
                        overview.rules().teaching().overrunPercent().value(),
                        this::load)));
    }

    private Component duties(TeachingOverview overview) {
        var supervisors =
                relation().candidate() ? teaching.listSupervisors(trajectory().id()) : List.<Person>of();
        var steps = new DutySteps(teaching, relation(), supervisors, id -> go(HOURS, id.toString()), this::load);
        var table = new DutyTable(
                overview.today(), steps, new DutyNotes(overview, steps), year -> go(OPEN, String.valueOf(year)));
        inOrder(overview)
                .forEach(year ->
                        table.add(year, opened.equals(String.valueOf(year.year().start()))));
        var all = overview.duties();
        var proposed = all.stream()
                .filter(duty -> duty.status() == DutyStatus.PROPOSED)
                .count();
        var section = new SectionHeader(getTranslation("teaching.duties"))
                .note(getTranslation("teaching.duties.note", all.size(), proposed))
                .over(table);
        section.setVisible(!all.isEmpty());
        return section;
    }

    /** This academic year, then those to come, then those that have passed, the last one first. */
    private static Stream<TeachingYear> inOrder(TeachingOverview overview) {
        var now = AcademicYear.of(overview.today());
        var filled = overview.years().stream()
                .filter(year -> !year.duties().isEmpty())
                .toList();
        var ahead = filled.stream().filter(year -> year.year().compareTo(now) >= 0);
        var past = filled.stream()
                .filter(year -> year.year().compareTo(now) < 0)
                .sorted(comparing(TeachingYear::year, Comparator.reverseOrder()));
        return Stream.concat(ahead, past);
    }

    private void go(String parameter, String value) {
        UI.getCurrent()
                .navigate(
                        TeachingView.class,
                        new RouteParameters(TRAJECTORY, trajectory().id().toString()),
                        QueryParameters.of(parameter, value));
    }

    private void propose(TeachingOverview overview) {
        var trajectory = trajectory().id();
        new DutyDialogs(plan -> teaching.preview(trajectory, plan), (plan, reason) -> {
                    teaching.propose(trajectory, plan, reason);
                    load();
                    Notices.done(getTranslation("teaching.done.PROPOSE"));
                })
                .propose(overview.today());
    }

    private EmptyState empty(TeachingOverview overview) {
        return relation().isTeam()
                ? new EmptyState(
                        getTranslation("teaching.empty.title"),
                        getTranslation("teaching.empty.team"),
                        Buttons.plain(getTranslation("teaching.form.new"), () -> propose(overview)))
                : new EmptyState(getTranslation("teaching.empty.title"), getTranslation("teaching.empty.reader"));
    }
}
