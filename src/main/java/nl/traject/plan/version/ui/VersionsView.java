package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.PlanVersions;
import nl.traject.plan.version.VersionLine;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.DayPickers;
import nl.traject.ui.EmptyState;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Every version of a plan, the newest first, and which one was in force on a day. */
@Route(value = "phd/:trajectory/plan/versions", layout = MainLayout.class)
@PermitAll
class VersionsView extends TrajectoryView implements HasDynamicTitle {

    private static final String AT = "at";

    private final transient PlanVersions versions;
    private final LocalDate today;

    VersionsView(Trajectories trajectories, TrajectoryAccess access, PlanVersions versions, Clock clock) {
        super(trajectories, access);
        this.versions = versions;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        var at = day(event.getLocation().getQueryParameters());
        var lines = versions.list(trajectory.id());
        removeAll();
        add(header(trajectory, lines, at));
        if (lines.isEmpty()) {
            add(new EmptyState(
                    VersionWords.of("none"),
                    VersionWords.of(relation.isTeam() ? "none.text" : "none.reader"),
                    Buttons.plain(VersionWords.of("to_draft"), () -> go("phd/" + trajectory.id() + "/plan"))));
            return;
        }
        var then = at == null ? Optional.<PlanVersion>empty() : versions.asAt(trajectory.id(), at);
        if (at != null) {
            add(answer(trajectory, at, then));
        }
        add(list(lines, then.map(PlanVersion::number).orElse(0)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                VersionWords.of("title.page"), trajectory().candidate().name());
    }

    private Component header(Trajectory trajectory, List<VersionLine> lines, @Nullable LocalDate at) {
        var actions = new ArrayList<Component>();
        if (!lines.isEmpty()) {
            actions.add(dayPicker(at));
            actions.add(Buttons.plain(VersionWords.of("to_draft"), () -> go("phd/" + trajectory.id() + "/plan")));
        }
        return new PageHeader(VersionWords.of("title.page"))
                .under(
                        new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()),
                        new Crumb(VersionWords.of("plan"), "phd/" + trajectory.id() + "/plan"))
                .sub(VersionWords.of("title.sub"))
                .actions(actions.toArray(Component[]::new));
    }

    private Component dayPicker(@Nullable LocalDate at) {
        var picker = DayPickers.day();
        picker.setAriaLabel(VersionWords.of("as_at"));
        picker.setPlaceholder(VersionWords.of("as_at"));
        picker.setClearButtonVisible(true);
        picker.setValue(at);
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var day = event.getValue();
                getUI().ifPresent(ui -> ui.navigate(
                        VersionWords.path(trajectory().id()),
                        day == null ? QueryParameters.empty() : QueryParameters.of(AT, day.toString())));
            }
        });
        return picker;
    }

    private static Component answer(Trajectory trajectory, LocalDate at, Optional<PlanVersion> then) {
        return then.map(version -> new LeadBanner(
                        StatusKind.IN_FORCE,
                        Tone.ACCENT,
                        VersionWords.of("as_at.found", at, Integer.toString(version.number())),
                        "",
                        Links.to(VersionWords.path(trajectory.id(), version.number()), VersionWords.of("as_at.open"))))
                .orElseGet(() ->
                        new LeadBanner(StatusKind.NOT_APPLICABLE, Tone.NEUTRAL, VersionWords.of("as_at.none", at), ""));
    }

    private Component list(List<VersionLine> lines, int shown) {
        var list = new RowList(lines.stream()
                .map(line -> new VersionRow(line, line.version().number() == shown, today).row())
                .toList());
        var all = new Div(list);
        all.addClassName("version-list");
        return all;
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /** An address that holds no day asks about none. */
    private static @Nullable LocalDate day(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(AT).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
