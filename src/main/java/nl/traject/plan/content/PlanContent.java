package nl.traject.plan.content;

/**
 * All that a training and supervision plan says (in Dutch: opleidings- en begeleidingsplan). Elements of its lists have a
 * key that stays the same from one plan of a trajectory to the next, so that what was changed or moved can be told from
 * what was removed and added; people are kept by number and by the name they had.
 */
public record PlanContent(
        Research research,
        Training training,
        Supervision supervision,
        Teaching teaching,
        DataManagement dataManagement) {

    /** A plan of which nothing is written yet. */
    public static PlanContent empty() {
        return new PlanContent(
                Research.empty(), Training.empty(), Supervision.empty(), Teaching.empty(), DataManagement.empty());
    }
}
