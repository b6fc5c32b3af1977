package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.VersionLine;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The last versions of a plan and its draft, from left to right, each a link with where it stands. */
class VersionBar extends Composite<Nav> {

    /** More do not fit beside each other; the list has all. */
    private static final int SHOWN = 3;

    private final TrajectoryId trajectory;
    private final LocalDate today;
    private final OrderedList list = new OrderedList();
    private final Map<Integer, Component> links = new HashMap<>();

    VersionBar(TrajectoryId trajectory, List<VersionLine> lines, LocalDate today) {
        this.trajectory = trajectory;
        this.today = today;
        list.addClassName("version-bar");
        getContent().setAriaLabel(VersionWords.of("bar"));
        getContent().add(list);
        lines.stream()
                .limit(SHOWN)
                .map(VersionLine::version)
                .toList()
                .reversed()
                .forEach(this::add);
    }

    /** With the version whose page it is marked as the place where the reader is. */
    VersionBar at(int number) {
        links.forEach((shown, link) -> {
            if (shown == number) {
                link.getElement().setAttribute("aria-current", "page");
            }
        });
        return this;
    }

    /** With the draft at the end, which is where the reader is. */
    VersionBar withDraft(int number) {
        var link = Links.to("phd/" + trajectory + "/plan", "");
        link.add(
                Label.span(VersionWords.name(number), "version-name"),
                new StatusBadge(StatusKind.DRAFT, VersionWords.of("draft")),
                Label.meta(VersionWords.of("draft.text")));
        link.getElement().setAttribute("aria-current", "step");
        list.add(new ListItem(link));
        return this;
    }

    private void add(PlanVersion version) {
        var link = link(version);
        links.put(version.number(), link);
        list.add(new ListItem(link));
    }

    private Component link(PlanVersion version) {
        var link = Links.to(VersionWords.path(trajectory, version.number()), "");
        link.add(
                Label.span(VersionWords.name(version.number()), "version-name"),
                VersionWords.badge(version.status()),
                Label.meta(VersionWords.standing(version, today)));
        return link;
    }
}
