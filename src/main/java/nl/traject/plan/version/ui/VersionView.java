package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.version.PlanVersions;
import nl.traject.plan.version.VersionContent;
import nl.traject.plan.version.VersionPage;
import nl.traject.plan.version.VersionStatus;
import nl.traject.shared.NotFound;
import nl.traject.ui.CopyLink;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Messages;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RouteNumbers;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** One version of a plan: what it says, who agreed to it or is waited for, and what the reader can do with it. */
@Route(value = "phd/:trajectory/plan/versions/:version", layout = MainLayout.class)
@PermitAll
class VersionView extends TrajectoryView implements HasDynamicTitle {

    private static final String VERSION = "version";

    private final transient PlanVersions versions;
    private final transient ObjectProvider<ChangesSinceInForce> comparison;
    private final transient ObjectProvider<VersionPageAction> more;
    private final transient Messages messages;
    private final LocalDate today;
    private int number;

    VersionView(
            Trajectories trajectories,
            TrajectoryAccess access,
            PlanVersions versions,
            ObjectProvider<ChangesSinceInForce> comparison,
            ObjectProvider<VersionPageAction> more,
            Messages messages,
            Clock clock) {
        super(trajectories, access);
        this.versions = versions;
        this.comparison = comparison;
        this.more = more;
        this.messages = messages;
        this.today = LocalDate.now(clock);
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        number = RouteNumbers.findInteger(event.getRouteParameters(), VERSION)
                .orElseThrow(() -> new NotFound("no version number in the address"));
        arrange();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                VersionWords.of("page", Integer.toString(number)),
                trajectory().candidate().name());
    }

    private void arrange() {
        var page = versions.getPage(trajectory().id(), number);
        var content = page.shown();
        removeAll();
        add(header(content));
        lead(content);
        add(new VersionBar(trajectory().id(), page.lines(), today).at(number));
        var main = new Div();
        main.addClassName("stack");
        changes(page, main);
        main.add(new FrozenContent(content.content(), new FrozenCodes(messages, getLocale())));
        var columns = new Div(main, aside(content));
        columns.addClassNames("columns", "columns-aside");
        add(columns);
    }

    private Component header(VersionContent content) {
        var version = content.version();
        var actions = new ArrayList<Component>();
        actions.add(new CopyLink());
        more.orderedStream().forEach(action -> actions.add(action.show(content)));
        actions.addAll(new VersionSteps(versions, content, this::arrange).buttons());
        return new PageHeader(VersionWords.of("page", Integer.toString(number)))
                .under(
                        new Crumb(
                                trajectory().candidate().name(),
                                "phd/" + trajectory().id()),
                        new Crumb(VersionWords.of("plan"), "phd/" + trajectory().id() + "/plan"),
                        new Crumb(
                                VersionWords.of("title"),
                                VersionWords.path(trajectory().id())))
                .sub(VersionWords.of("proposed_by", version.proposedBy().name(), version.proposedOn()))
                .actions(actions.toArray(Component[]::new));
    }

    private void lead(VersionContent content) {
        var version = content.version();
        var withdrawal = version.withdrawal();
        if (content.turn().agree()) {
            add(new LeadBanner(
                    StatusKind.WAITING, Tone.ACCENT, VersionWords.of("lead.turn"), VersionWords.of("lead.turn.text")));
        } else if (version.status() == VersionStatus.CHANGE_ASKED) {
            add(new LeadBanner(
                    StatusKind.CHANGE_ASKED,
                    VersionWords.of("lead.change", Dates.date(version.changeAskedOn())),
                    VersionWords.of("lead.change.text")));
        } else if (withdrawal != null) {
            add(new LeadBanner(
                    StatusKind.REJECTED,
                    Tone.NEUTRAL,
                    VersionWords.of("lead.withdrawn", withdrawal.by().name(), withdrawal.on()),
                    withdrawal.reason()));
        }
    }

    /** To those who must agree, before they agree, and to everybody while it waits or went back. */
    private void changes(VersionPage page, Div main) {
        var shown = comparison.getIfAvailable();
        var inForce = page.inForce();
        if (shown != null && inForce != null) {
            main.add(shown.show(inForce, page.shown()));
        }
    }

    private Component aside(VersionContent content) {
        var aside = new Aside(
                new PartyList(content.version(), content.waiting(), relation().person(), today), fingerprint(content));
        aside.addClassNames("stack");
        aside.getElement().setAttribute("aria-label", VersionWords.of("aside"));
        return aside;
    }

    private static Component fingerprint(VersionContent content) {
        var digits = Label.span(grouped(content.sha256()), "fingerprint");
        var text = new Paragraph(VersionWords.of("fingerprint.text"));
        text.addClassName("meta");
        return new SectionHeader(VersionWords.of("fingerprint")).over(digits, text);
    }

    /** In groups of eight digits, as one reads them aloud. */
    private static String grouped(String digits) {
        return String.join(" ", List.of(digits.split("(?<=\\G.{8})")));
    }
}
