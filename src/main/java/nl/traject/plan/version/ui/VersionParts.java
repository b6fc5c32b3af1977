package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.draft.ui.PlanPageParts;
import nl.traject.plan.version.PlanStanding;
import nl.traject.plan.version.PlanVersions;
import nl.traject.plan.version.Proposal;
import nl.traject.plan.version.VersionLine;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.Links;
import nl.traject.ui.Notices;
import nl.traject.ui.Refusals;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.springframework.core.annotation.Order;

/** What the page of the draft shows of the versions: their bar, the next proposal, who must agree, and what asks for an amendment. */
@org.springframework.stereotype.Component
@Order(100)
class VersionParts implements PlanPageParts {

    private final PlanVersions versions;
    private final Clock clock;

    VersionParts(PlanVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Parts show(Visit visit) {
        var today = LocalDate.now(clock);
        var standing = versions.standing(visit.trajectory().id());
        var top = new ArrayList<Component>();
        amendment(visit, standing, today).ifPresent(top::add);
        top.add(new VersionBar(visit.trajectory().id(), standing.lines(), today).withDraft(standing.nextNumber()));
        return new Parts(actions(visit, standing), top, marks(visit.draft(), standing), aside(visit, standing, today));
    }

    private List<Component> actions(Visit visit, PlanStanding standing) {
        var actions = new ArrayList<Component>();
        if (!standing.lines().isEmpty()) {
            var id = visit.trajectory().id();
            actions.add(Links.button(VersionWords.path(id), VersionWords.of("as_at")));
            actions.add(Links.button("phd/" + id + "/plan/compare", VersionWords.of("compare")));
        }
        if (visit.relation().isTeam()) {
            actions.add(propose(visit, standing));
        }
        return actions;
    }

    private Component propose(Visit visit, PlanStanding standing) {
        var number = Integer.toString(standing.nextNumber());
        var button = Buttons.primary(VersionWords.of("propose", number) + "…", () -> ask(visit, standing, number));
        var all = standing.lines().stream().map(VersionLine::version).toList();
        return Proposal.whyNotNow(all)
                .<Component>map(refused -> Buttons.closed(button, Refusals.sentence(refused)))
                .orElse(button);
    }

    private void ask(Visit visit, PlanStanding standing, String number) {
        var locale = UI.getCurrentOrThrow().getLocale();
        var parties = standing.parties().stream()
                .map(part -> I18NProvider.translate("rules.party." + part).toLowerCase(locale))
                .collect(Collectors.joining(", "));
        ConfirmDialogs.ask(
                VersionWords.of("propose.title", number),
                VersionWords.of("propose.text", parties),
                VersionWords.of("propose", number),
                () -> {
                    versions.propose(visit.trajectory().id());
                    Notices.done(VersionWords.of("propose.done", number));
                    visit.reload().run();
                });
    }

    /** Which parts say something else than the version in force. */
    private static Map<PlanPart, Component> marks(PlanContent draft, PlanStanding standing) {
        var before = standing.content();
        var marks = new EnumMap<PlanPart, Component>(PlanPart.class);
        if (before == null) {
            return marks;
        }
        var word = VersionWords.of(
                "changed_since",
                standing.inForce()
                        .map(version -> Integer.toString(version.number()))
                        .orElse(""));
        for (var part : PlanPart.values()) {
            if (!part(draft, part).equals(part(before, part))) {
                var mark = new StatusBadge(StatusKind.DRAFT, VersionWords.of("changed"));
                mark.getElement().setAttribute("title", word);
                marks.put(part, mark);
            }
        }
        return marks;
    }

    private static Record part(PlanContent plan, PlanPart part) {
        return switch (part) {
            case RESEARCH -> plan.research();
            case TRAINING -> plan.training();
            case SUPERVISION -> plan.supervision();
            case TEACHING -> plan.teaching();
            case DATA_MANAGEMENT -> plan.dataManagement();
        };
    }

    /** The newest one that waits or went back; once it is agreed, who agreed stands on its own page. */
    private static List<Component> aside(Visit visit, PlanStanding standing, LocalDate today) {
        return standing.lines().stream()
                .findFirst()
                .filter(line -> line.version().isNotSettled())
                .<Component>map(line -> new PartyList(
                                line.version(), line.waiting(), visit.relation().person(), today)
                        .named())
                .stream()
                .toList();
    }

    /** While nothing is proposed: what changed since the plan in force, or that a year is nearly over. */
    private Optional<Component> amendment(Visit visit, PlanStanding standing, LocalDate today) {
        if (standing.proposed().isPresent() || !standing.asksForReview(today)) {
            return Optional.empty();
        }
        var inForce = standing.inForce()
                .map(version -> Integer.toString(version.number()))
                .orElse("");
        var changes = standing.changes().stream()
                .map(change -> VersionWords.of("changed." + change.what(), change.label(), change.now()))
                .collect(Collectors.joining(" "));
        var actions = visit.relation().isTeam() ? new Component[] {keep(visit, inForce)} : new Component[0];
        return Optional.of(new LeadBanner(
                StatusKind.DUE,
                Tone.DUE,
                VersionWords.of(changes.isEmpty() ? "review_due" : "amendment", inForce),
                changes.isEmpty() ? VersionWords.of("review_due.text") : changes,
                actions));
    }

    private Button keep(Visit visit, String number) {
        return Buttons.plain(
                VersionWords.of("keep") + "…",
                () -> ConfirmDialogs.reason(
                        VersionWords.of("keep.title", number),
                        VersionWords.of("keep.text"),
                        VersionWords.of("keep.reason"),
                        VersionWords.of("keep"),
                        reason -> {
                            versions.keep(visit.trajectory().id(), reason);
                            Notices.done(VersionWords.of("keep.done", number));
                            visit.reload().run();
                        }));
    }
}
