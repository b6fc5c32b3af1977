package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import nl.traject.people.Relation;
import nl.traject.people.Trajectory;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;

/**
 * What others add to the page of the plan; beans of this type are found by their type and asked at every visit of the page,
 * in their order.
 */
public interface PlanPageParts {

    /**
     * The visit.
     *
     * @param draft what the draft says now
     * @param reload loads the page anew, after something was done that it shows
     */
    record Visit(Trajectory trajectory, Relation relation, PlanContent draft, SerializableRunnable reload) {}

    /**
     * What is added to one visit.
     *
     * @param actions beside the title, the primary one last
     * @param top below the head, such as the bar of the versions
     * @param marks at the heading of a part, such as "changed since version 3"
     * @param aside above the comments, such as who must agree
     */
    record Parts(List<Component> actions, List<Component> top, Map<PlanPart, Component> marks, List<Component> aside) {

        /** Nothing. */
        public static final Parts NONE = new Parts(List.of(), List.of(), Map.of(), List.of());

        public Parts {
            actions = List.copyOf(actions);
            top = List.copyOf(top);
            marks = Map.copyOf(marks);
            aside = List.copyOf(aside);
        }
    }

    /** Reads and arranges what is added. */
    Parts show(Visit visit);
}
