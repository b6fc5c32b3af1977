package nl.traject.plan.draft.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.traject.people.Relation;
import nl.traject.people.Trajectory;
import nl.traject.plan.draft.CommentThread;
import nl.traject.plan.draft.DraftText;
import nl.traject.plan.draft.PlanComments;
import nl.traject.plan.draft.PlanDraft;
import nl.traject.plan.draft.PlanDrafts;
import nl.traject.plan.draft.PlanRoom.Present;
import nl.traject.plan.draft.Risks;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackageId;
import nl.traject.plan.draft.WorkPackages;
import nl.traject.shared.PersonId;

/** What the parts of the page share: the draft as it was read last, who reads it, where the cursor is, and the services. */
class PlanDesk implements Serializable {

    private static final String REPLY = "reply:";

    /** What the page calls. */
    record Services(PlanDrafts drafts, WorkPackages packages, Risks risks, PlanComments comments) {}

    private final transient Services services;
    private final transient Trajectory trajectory;
    private final transient Relation relation;
    private final SerializableRunnable reload;
    private final Map<TextPlace, TextEditor> editors = new HashMap<>();
    private final Set<WorkPackageId> opened = new HashSet<>();
    private final transient List<Consumer<DraftText>> listeners = new ArrayList<>();
    private final transient List<Runnable> presentListeners = new ArrayList<>();
    private final Map<TextPlace, String> unsettled = new HashMap<>();
    private transient PlanDraft draft;
    private transient List<Present> others = List.of();
    private String place = "";

    /**
     * @param reload reads the draft again and shows it
     */
    PlanDesk(
            Services services, Trajectory trajectory, Relation relation, PlanDraft draft, SerializableRunnable reload) {
        this.services = services;
        this.trajectory = trajectory;
        this.relation = relation;
        this.draft = draft;
        this.reload = reload;
    }

    Services services() {
        return services;
    }

    Trajectory trajectory() {
        return trajectory;
    }

    PlanDraft draft() {
        return draft;
    }

    void draft(PlanDraft read) {
        draft = read;
    }

    /** Whether the reader writes; all others read. */
    boolean isWriter() {
        return relation.isTeam();
    }

    PersonId reader() {
        return relation.person();
    }

    void reload() {
        reload.run();
    }

    /** The field the cursor is in; empty when it is in none. */
    String place() {
        return place;
    }

    void enter(String field) {
        place = field;
    }

    void leave(String field) {
        if (place.equals(field)) {
            place = "";
        }
    }

    /** Whether the work package is unfolded on this page. */
    boolean isOpened(WorkPackageId id) {
        return opened.contains(id);
    }

    void opened(WorkPackageId id, boolean unfolded) {
        if (unfolded) {
            opened.add(id);
        } else {
            opened.remove(id);
        }
    }

    /** Whether the reader is writing a text, so that nothing may move. */
    boolean isWriting() {
        return TextPlace.ofKey(place).isPresent() || place.startsWith(REPLY);
    }

    /** The name of the field in which a thread is answered. */
    static String replyTo(CommentThread thread) {
        return REPLY + thread.id();
    }

    /** What the reader typed earlier while somebody else changed the text; shown where the text is. */
    void unsettled(Map<TextPlace, String> typed) {
        unsettled.putAll(typed);
        editors().forEach(this::restore);
    }

    void register(TextEditor editor) {
        editors.put(editor.place(), editor);
        editor.others(namesAt(editor.place().key()));
        restore(editor);
    }

    private void restore(TextEditor editor) {
        var typed = unsettled.remove(editor.place());
        if (typed != null) {
            editor.restore(typed);
        }
    }

    void unregister(TextEditor editor) {
        editors.remove(editor.place(), editor);
        leave(editor.place().key());
    }

    List<TextEditor> editors() {
        return List.copyOf(editors.values());
    }

    /** Hears of every text that this page stores. */
    void onSaved(Consumer<DraftText> listener) {
        listeners.add(listener);
    }

    /** Hears when somebody came, went or moved. */
    void onPresent(Runnable listener) {
        presentListeners.add(listener);
    }

    void forgetListeners() {
        listeners.clear();
        presentListeners.clear();
    }

    void saved(DraftText text) {
        draft = draft.with(text);
        List.copyOf(listeners).forEach(listener -> listener.accept(text));
    }

    List<Present> others() {
        return others;
    }

    void others(List<Present> present) {
        others = List.copyOf(present);
        editors().forEach(editor -> editor.others(namesAt(editor.place().key())));
        List.copyOf(presentListeners).forEach(Runnable::run);
    }

    /** Who has the cursor in a field. */
    List<String> namesAt(String field) {
        return others.stream()
                .filter(present -> present.place().equals(field))
                .map(present -> nameOf(present.person()))
                .distinct()
                .toList();
    }

    /** The name of somebody of the team; empty for anybody else. */
    String nameOf(PersonId person) {
        if (trajectory.candidate().id().equals(person)) {
            return trajectory.candidate().name();
        }
        return draft.supervisors().stream()
                .map(supervision -> supervision.supervisor())
                .filter(supervisor -> supervisor.id().equals(person))
                .findFirst()
                .map(supervisor -> supervisor.name())
                .orElse("");
    }
}
