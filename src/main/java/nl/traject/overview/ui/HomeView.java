package nl.traject.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.traject.overview.CandidateCard;
import nl.traject.overview.Excerpt;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.people.Trajectories;
import nl.traject.security.CurrentUser;
import nl.traject.security.Role;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.EmptyState;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** The start page by role: a candidate's own overview, else what waits for the reader and whom it is about. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient Trajectories trajectories;
    private final LocalDate today;

    HomeView(Overviews overviews, Trajectories trajectories, Clock clock) {
        this.overviews = overviews;
        this.trajectories = trajectories;
        this.today = LocalDate.now(clock);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var user = CurrentUser.get();
        var own = trajectories.findOwn();
        boolean onlyCandidate = user.roles().stream().allMatch(role -> role == Role.CANDIDATE);
        if (own.isPresent() && onlyCandidate) {
            event.forwardTo("phd/" + own.get());
            return;
        }
        if (!user.roles().isEmpty() && user.roles().stream().allMatch(role -> role == Role.OPERATOR)) {
            event.forwardTo("people");
            return;
        }
        removeAll();
        show(user);
        own.ifPresent(trajectory -> add(Links.to("phd/" + trajectory, getTranslation("overview.own"))));
    }

    private void show(CurrentUser user) {
        var excerpt = overviews.listMySteps();
        var steps = excerpt.rows();
        long late = steps.stream().filter(step -> step.isLateOn(today)).count();
        var sub = excerpt.more() ? "overview.home.sub.more" : "overview.home.sub";
        add(new PageHeader(getTranslation("overview.home.title"))
                .sub(getTranslation(sub, Dates.fullFirst(today), steps.size(), late)));
        var first = steps.stream().filter(step -> step.isLateOn(today)).findFirst();
        first.ifPresent(step -> add(lead(step)));
        var rest = first.map(step -> others(without(step, steps))).orElseGet(() -> all(steps));
        if (user.has(Role.SUPERVISOR)) {
            var cards = overviews.listMyCandidates();
            var columns = new Div(rest, week(cards.rows()));
            columns.addClassNames("columns", "columns-lead");
            add(columns, candidates("overview.mine", cards, true));
        } else {
            add(rest);
        }
        if (user.has(Role.ADMINISTRATOR) || user.has(Role.HR) || user.has(Role.DIRECTOR)) {
            add(candidates("overview.undecided.list", overviews.listUndecided(), false));
        }
    }

    /** Which dates of one's candidates fall into the next days. */
    private Component week(List<CandidateCard> cards) {
        var rows = cards.stream()
                .flatMap(card -> card.week().stream()
                        .map(ahead -> Map.entry(
                                ahead.on(),
                                new ListRow(Links.to("phd/" + card.trajectory(), card.candidate()))
                                        .when(Dates.withWeekday(ahead.on()), Dates.due(ahead.on(), today), Tone.NEUTRAL)
                                        .text(getTranslation("rules.event." + ahead.event())))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        var section = new SectionHeader(getTranslation("overview.week"))
                .note(Dates.stretch(today, today.plusDays(CandidateCard.WEEK - 1)));
        return rows.isEmpty()
                ? section.over(new Paragraph(getTranslation("overview.week.none")))
                : section.over(new RowList(rows));
    }

    private static List<OpenStep> without(OpenStep shown, List<OpenStep> steps) {
        return steps.stream().filter(step -> step != shown).toList();
    }

    private Component lead(OpenStep step) {
        var due = step.dueOn();
        return new LeadBanner(
                StatusKind.LATE,
                getTranslation("overview.home.lead", step.candidate(), StepRows.what(step)),
                due == null ? "" : getTranslation("overview.late", Dates.due(due, today), Dates.date(due)),
                Buttons.primary(
                        getTranslation("overview.step." + step.kind() + ".action"),
                        () -> getUI().ifPresent(ui -> ui.navigate(step.path()))));
    }

    /** What waits besides the one that stands out above. */
    private Component others(List<OpenStep> steps) {
        return steps.isEmpty()
                ? new SectionHeader(getTranslation("overview.home.steps.all"))
                        .over(new Paragraph(getTranslation("overview.home.steps.none")))
                : list("overview.home.steps", steps);
    }

    private Component all(List<OpenStep> steps) {
        if (steps.isEmpty() && CurrentUser.get().has(Role.ADMINISTRATOR) && trajectories.countCandidates("") == 0) {
            return new EmptyState(
                    getTranslation("overview.home.first.title"),
                    getTranslation("overview.home.first.text"),
                    Buttons.primary(getTranslation("overview.home.first.import"), () -> go("import")),
                    Buttons.plain(getTranslation("overview.home.first.people"), () -> go("people")),
                    Buttons.plain(getTranslation("overview.home.first.trajectory"), () -> go("trajectories/new")));
        }
        if (steps.isEmpty()) {
            return new EmptyState(
                    getTranslation("overview.home.empty.title"), getTranslation("overview.home.empty.text"));
        }
        return list("overview.home.steps.all", steps);
    }

    private Component list(String title, List<OpenStep> steps) {
        return new SectionHeader(getTranslation(title))
                .note(getTranslation("overview.home.order"))
                .over(new RowList(steps.stream()
                        .map(step -> StepRows.own(step, today, true))
                        .toList()));
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private Component candidates(String key, Excerpt<CandidateCard> excerpt, boolean ofTeam) {
        var cards = excerpt.rows();
        var count = excerpt.more() ? "overview.candidates.count.more" : "overview.candidates.count";
        var section = new SectionHeader(getTranslation(key))
                .note(getTranslation(count, cards.size()))
                .end(Links.to("candidates", getTranslation("overview.candidates.all")));
        return cards.isEmpty()
                ? section.over(new Paragraph(getTranslation(key + ".none")))
                : section.over(new CandidateTable(cards, ofTeam, today));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("overview.home.title"));
    }
}
