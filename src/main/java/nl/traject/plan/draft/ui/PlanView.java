package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.draft.PlanComments;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.PlanRoom;
import nl.traject.plan.draft.Risks;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.shared.NotFound;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The draft of the plan, written together. While it is open the page asks every {@value #MILLISECONDS} ms who else is there
 * and whether something changed; what changed appears, except where the reader is writing.
 */
@Route(value = "phd/:trajectory/plan", layout = MainLayout.class)
@PermitAll
class PlanView extends TrajectoryView implements HasDynamicTitle {

    private static final int MILLISECONDS = 2_000;
    private static final String OPEN = "open";

    private final transient PlanDesk.Services services;
    private final transient PlanRoom room;
    private final transient ObjectProvider<PlanPageParts> parts;
    private final Clock clock;
    private final UUID page = UUID.randomUUID();
    private final Set<PlanPart> open = EnumSet.noneOf(PlanPart.class);
    private @Nullable PlanDesk desk;
    private @Nullable PlanSheet sheet;
    private @Nullable Registration polling;
    private long revision;
    private boolean restored;
    private boolean postponed;

    PlanView(
            Trajectories trajectories,
            TrajectoryAccess access,
            PlanDrafts drafts,
            WorkPackages packages,
            Risks risks,
            PlanComments comments,
            PlanRoom room,
            ObjectProvider<PlanPageParts> parts,
            Clock clock) {
        super(trajectories, access);
        this.services = new PlanDesk.Services(drafts, packages, risks, comments);
        this.room = room;
        this.parts = parts;
        this.clock = clock;
        addClassName("plan-page");
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("plan.draft.title"), trajectory().candidate().name());
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        open.clear();
        open.addAll(opened(event.getLocation().getQueryParameters()));
        // Asked before the draft is read, so that no change falls in between.
        var pulse = room.pulse(trajectory.id(), page, "");
        revision = pulse.revision();
        desk = new PlanDesk(services, trajectory, relation, services.drafts().get(trajectory.id()), this::reload);
        desk.others(pulse.others());
        restored = false;
        postponed = false;
        arrange(desk);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(MILLISECONDS);
        polling = event.getUI().addPollListener(poll -> listen());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void arrange(PlanDesk shown) {
        var visit =
                new PlanPageParts.Visit(trajectory(), relation(), shown.draft().content(), () -> revisit(shown));
        var added = parts.orderedStream().map(part -> part.show(visit)).toList();
        shown.forgetListeners();
        sheet = new PlanSheet(shown, added, LocalDate.now(clock), Set.copyOf(open), this::toggled);
        removeAll();
        add(sheet);
    }

    private void revisit(PlanDesk shown) {
        shown.draft(services.drafts().get(trajectory().id()));
        arrange(shown);
    }

    /** Hears of the others. Whoever lost access meanwhile is told by the page itself, loaded anew. */
    private void listen() {
        if (desk == null || sheet == null) {
            return;
        }
        try {
            var pulse = room.pulse(trajectory().id(), page, desk.place());
            desk.others(pulse.others());
            sheet.showPresent();
            restoreUnsettled(desk);
            if (pulse.revision() != revision) {
                revision = pulse.revision();
                reload();
            } else if (postponed && !desk.isWriting()) {
                postponed = false;
                sheet.arrange();
            }
        } catch (NotFound closed) {
            UI.getCurrent().setPollInterval(-1);
            UI.getCurrent().navigate(path(), QueryParameters.empty());
        }
    }

    /** Reads the draft again. Texts appear at once; nothing moves while the reader is writing. */
    private void reload() {
        if (desk == null || sheet == null) {
            return;
        }
        var read = services.drafts().get(trajectory().id());
        desk.draft(read);
        desk.editors().forEach(editor -> editor.adopt(read.text(editor.place())));
        postponed = desk.isWriting();
        if (!postponed) {
            sheet.arrange();
        }
    }

    /** Once, a moment after the page has opened. */
    private void restoreUnsettled(PlanDesk shown) {
        if (!restored && shown.isWriter()) {
            restored = true;
            shown.unsettled(services.drafts().listUnsettled(trajectory().id()));
        }
    }

    private void toggled(PlanPart part, boolean unfolded) {
        if (unfolded ? open.add(part) : open.remove(part)) {
            var names = open.stream()
                    .map(some -> some.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(","));
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            path() + "?"
                                    + QueryParameters.simple(Map.of(OPEN, names))
                                            .getQueryString());
        }
    }

    private String path() {
        return RouteConfiguration.forApplicationScope()
                .getUrl(
                        PlanView.class,
                        new RouteParameters(TRAJECTORY, trajectory().id().toString()));
    }

    /** The first part when the address says nothing. */
    private static Set<PlanPart> opened(QueryParameters parameters) {
        return parameters
                .getSingleParameter(OPEN)
                .map(names -> Arrays.asList(names.toUpperCase(Locale.ROOT).split(",")))
                .map(names -> Arrays.stream(PlanPart.values())
                        .filter(part -> names.contains(part.name()))
                        .collect(Collectors.toSet()))
                .orElseGet(() -> EnumSet.of(PlanPart.RESEARCH));
    }
}
