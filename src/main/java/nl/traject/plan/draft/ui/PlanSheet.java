package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.draft.DraftText;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.shared.Hours;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.PageHeader;

/** The page arranged: its head, what others add to it, the five parts, and beside them what is said. */
class PlanSheet extends Composite<Div> {

    private final PlanDesk desk;
    private final LocalDate today;
    private final PageHeader header = new PageHeader(PlanWords.text("title"));
    private final PresenceBar presence;
    private final ResearchBody research;
    private final SupervisionBody supervision;
    private final DataBody data;
    private final Map<PlanPart, PartSection> sections = new EnumMap<>(PlanPart.class);
    private final Div comments = new Div();

    /**
     * @param added what others add
     * @param open the parts that are unfolded
     * @param toggled told when a part is folded or unfolded
     */
    PlanSheet(
            PlanDesk desk,
            List<PlanPageParts.Parts> added,
            LocalDate today,
            Set<PlanPart> open,
            SerializableBiConsumer<PlanPart, Boolean> toggled) {
        this.desk = desk;
        this.today = today;
        presence = new PresenceBar(desk);
        research = new ResearchBody(desk, today);
        supervision = new SupervisionBody(desk);
        data = new DataBody(desk);
        var main = new Div();
        main.addClassName("plan-parts");
        for (var part : PlanPart.values()) {
            var mark = added.stream()
                    .map(some -> some.marks().get(part))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            var section = new PartSection(
                    part, mark, open.contains(part), body(part), unfolded -> toggled.accept(part, unfolded));
            sections.put(part, section);
            main.add(section);
        }
        var aside = new Aside();
        aside.addClassName("stack");
        aside.getElement().setAttribute("aria-label", PlanWords.text("aside"));
        added.forEach(some -> aside.add(some.aside()));
        aside.add(comments);
        var columns = new Div(main, aside);
        columns.addClassNames("columns", "columns-aside", "plan-columns");

        header.under(new Crumb(
                desk.trajectory().candidate().name(), "phd/" + desk.trajectory().id()));
        var actions = new ArrayList<Component>(List.of(presence));
        added.forEach(some -> actions.addAll(some.actions()));
        header.actions(actions.toArray(Component[]::new));
        getContent().add(header);
        added.forEach(some -> getContent().add(some.top()));
        getContent().add(columns);
        desk.onSaved(saved -> summarize());
        summarize();
        showComments();
    }

    /** Draws anew what is no text: the texts look after themselves. */
    void arrange() {
        desk.forgetListeners();
        desk.onSaved(saved -> summarize());
        research.arrange();
        supervision.arrange();
        data.arrange();
        summarize();
        showComments();
    }

    /** Says who else is there. */
    void showPresent() {
        presence.show();
    }

    private Component body(PlanPart part) {
        return switch (part) {
            case RESEARCH -> research;
            case TRAINING -> LedgerBodies.training(desk);
            case SUPERVISION -> supervision;
            case TEACHING -> LedgerBodies.teaching(desk);
            case DATA_MANAGEMENT -> data;
        };
    }

    private void showComments() {
        comments.removeAll();
        comments.add(new CommentPanel(desk, today));
    }

    /** When it was saved last, and every part in short. */
    private void summarize() {
        header.sub(desk.draft().texts().values().stream()
                .map(DraftText::changedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> PlanWords.text(
                        desk.isWriter() ? "sub" : "sub.reader",
                        Dates.todayOr(at.atZone(Dates.ZONE).toLocalDate(), today),
                        Dates.time(at)))
                .orElseGet(() -> PlanWords.text(desk.isWriter() ? "sub.empty" : "sub.empty.reader")));
        sections.forEach((part, section) -> section.show(desk.draft(), inShort(part)));
    }

    private String inShort(PlanPart part) {
        var draft = desk.draft();
        return switch (part) {
            case RESEARCH ->
                PlanWords.text("short.RESEARCH", draft.packages().size(), (int) draft.topics().stream()
                        .filter(topic -> !PlanWords.isOver(topic))
                        .count());
            case TRAINING ->
                PlanWords.text(
                        "short.TRAINING",
                        draft.training().items().size(),
                        draft.training().total(),
                        draft.training().required());
            case SUPERVISION -> supervisionInShort();
            case TEACHING ->
                draft.teaching().duties().isEmpty()
                        ? PlanWords.text("short.nothing")
                        : PlanWords.text(
                                "short.TEACHING",
                                draft.teaching().duties().size(),
                                Hours.sum(draft.teaching().duties().stream()
                                        .map(TeachingDuty::plannedHours)
                                        .toList()));
            case DATA_MANAGEMENT ->
                draft.choices().dataApplicable()
                        ? text(TextKind.DATA_LOCATION)
                        : PlanWords.text("short.not_applicable");
        };
    }

    private String supervisionInShort() {
        var hours = desk.draft().choices().monthlyHours();
        var frequency = text(TextKind.MEETING_FREQUENCY);
        if (hours == null) {
            return frequency;
        }
        var least = PlanWords.text("short.SUPERVISION", hours);
        return frequency.isEmpty() ? least : least + "; " + frequency;
    }

    private String text(TextKind kind) {
        return desk.draft().text(TextPlace.of(kind)).content().strip();
    }
}
