package nl.traject.directory;

import java.util.List;
import nl.traject.people.Person;
import nl.traject.shared.TrajectoryId;

/**
 * What a merge would do, before it is done.
 *
 * @param moves     how much would be the other's
 * @param sealed    how many sealed records would go on naming the pointer
 * @param account   what becomes of the two accounts
 * @param obstacles why it would be refused; empty when it would not
 */
public record MergePreview(
        PersonFile merged,
        PersonFile kept,
        List<Move> moves,
        int sealed,
        AccountFate account,
        List<Obstacle> obstacles) {

    /** What moves, in words that tell no more than an administrator may know. */
    public enum Kind {
        CANDIDACY,
        SUPERVISION,
        OBSERVATION,
        OFFICE,
        EDUCATION,
        TEACHING,
        PLAN,
        PUBLICATION,
        EVALUATION,
        OTHER;

        static Kind of(String room, String source) {
            return switch (room + "." + source) {
                case "people.trajectory" -> CANDIDACY;
                case "people.supervision" -> SUPERVISION;
                case "people.observation" -> OBSERVATION;
                case "people.office" -> OFFICE;
                default ->
                    switch (room) {
                        case "education" -> EDUCATION;
                        case "teaching" -> TEACHING;
                        case "plan" -> PLAN;
                        case "publication" -> PUBLICATION;
                        case "evaluation" -> EVALUATION;
                        default -> OTHER;
                    };
            };
        }
    }

    /** So many of a kind. */
    public record Move(Kind kind, int number) {}

    /** What becomes of the accounts. */
    public enum AccountFate {
        /** Neither has one. */
        NONE,
        /** Only who stays has one. */
        STAYS,
        /** Only who is merged has one: it becomes the other's. */
        MOVES,
        /** Both: the one of who stays stays, the other is closed. */
        OTHER_CLOSES
    }

    /** A reason for a refusal; with the trajectory it is about, if any. */
    public sealed interface Obstacle {

        /** Anything that a sentence says. */
        record Refused(DirectoryRefusal refusal) implements Obstacle {}

        /** Both have a part on it. */
        record OnOneTrajectory(TrajectoryId trajectory, Person candidate) implements Obstacle {}
    }

    public boolean isPossible() {
        return obstacles.isEmpty();
    }
}
