package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Relation;
import nl.traject.people.Supervision;
import nl.traject.people.TeamPlace;
import nl.traject.people.TeamWarning;
import nl.traject.people.Teams;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Note;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** Who supervises, as what and when; the administrator takes in, changes and writes down last days. */
@Route(value = "phd/:trajectory/team", layout = MainLayout.class)
@PermitAll
class TeamView extends TrajectoryView implements HasDynamicTitle {

    private final transient Teams teams;
    private final transient Trajectories people;
    private final LocalDate today;

    TeamView(Trajectories trajectories, TrajectoryAccess access, Teams teams, Clock clock) {
        super(trajectories, access);
        this.teams = teams;
        this.people = trajectories;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        arrange();
    }

    private void arrange() {
        var trajectory = trajectory();
        var team = teams.list(trajectory.id());
        removeAll();
        var header = new PageHeader(getTranslation("people.team.title"))
                .under(new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()))
                .sub(getTranslation("people.team.sub"));
        if (relation().administrator()) {
            header.actions(Buttons.add(getTranslation("people.team.join"), this::join));
        }
        add(header);
        var warned = teams.warnings(trajectory.id());
        warned.warnings().forEach(warning -> add(note(warned, warning)));
        add(section(
                "people.team.now",
                team.stream().filter(place -> place.isValidOn(today)).toList()));
        var ahead =
                team.stream().filter(place -> place.validFrom().isAfter(today)).toList();
        var before = team.stream().filter(place -> place.isOverOn(today)).toList();
        if (!ahead.isEmpty()) {
            add(section("people.team.ahead", ahead));
        }
        if (!before.isEmpty()) {
            add(section("people.team.before", before));
        }
    }

    private Component note(Teams.Warned warned, TeamWarning warning) {
        return new Note(
                StatusKind.DUE,
                Tone.DUE,
                Label.span(getTranslation(
                        "people.team.warning." + warning.kind(), warning.found(), warning.from(), warning.to())),
                new Paragraph(Label.meta(
                        getTranslation("rules.explanation.version", warned.ruleSet(), warned.version()) + " · "
                                + getTranslation("rules.explanation.source", warning.source()) + " · "
                                + getTranslation("rules.confidence." + warning.confidence()))));
    }

    private Component section(String key, List<Supervision> places) {
        var section = new SectionHeader(getTranslation(key));
        return places.isEmpty()
                ? section.over(new Paragraph(getTranslation("people.team.empty")))
                : section.over(new RowList(places.stream().map(this::row).toList()));
    }

    private ListRow row(Supervision place) {
        var row = new ListRow(place.supervisor().name())
                .mark(new AvatarMark(place.supervisor().name()))
                .text(getTranslation("people.part." + place.part()));
        if (place.first()) {
            row.text(getTranslation("people.team.first"));
        }
        if (place.second()) {
            row.text(getTranslation("people.team.second"));
        }
        row.below(new StatusBadge(place.isValidOn(today) ? StatusKind.ACTIVE : ended(place), when(place)));
        if (relation().administrator() && !place.isOverOn(today)) {
            row.end(
                    Buttons.small(getTranslation("people.team.change"), () -> change(place)),
                    Buttons.small(getTranslation("people.team.leave"), () -> leave(place)));
        }
        return row;
    }

    private StatusKind ended(Supervision place) {
        return place.isOverOn(today) ? StatusKind.SUPERSEDED : StatusKind.UPCOMING;
    }

    private String when(Supervision place) {
        return place.validUntil() == null
                ? getTranslation("people.contract.since", Dates.date(place.validFrom()))
                : Dates.stretch(place.validFrom(), place.validUntil());
    }

    private void join() {
        TeamDialogs.join(people, today, made -> {
            var person = made.person();
            if (person != null) {
                teams.join(
                        trajectory().id(),
                        person.id(),
                        new TeamPlace(made.part(), made.first(), made.second(), made.from(), made.until()));
                arrange();
            }
        });
    }

    private void change(Supervision place) {
        TeamDialogs.change(place, today, next -> {
            teams.change(place.id(), place.version(), next.part(), next.first(), next.second(), next.from());
            arrange();
        });
    }

    private void leave(Supervision place) {
        TeamDialogs.leave(place, today, lastDay -> effect(place, lastDay), leaving -> {
            teams.leave(place.id(), place.version(), leaving.lastDay());
            arrange();
        });
    }

    private String effect(Supervision place, LocalDate lastDay) {
        var name = place.supervisor().name();
        return teams.findSuccessor(place, lastDay)
                .map(next -> next.id().equals(place.supervisor().id())
                        ? getTranslation("people.team.leave.stays", name)
                        : getTranslation("people.team.leave.moves", name, next.name()))
                .orElseGet(() -> getTranslation("people.team.leave.alone", name));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("people.team.title"), trajectory().candidate().name());
    }
}
