package nl.traject.evaluation.ui;

import java.time.LocalDate;
import nl.traject.evaluation.Dossier;
import nl.traject.evaluation.Evaluation;
import nl.traject.people.Relation;
import nl.traject.people.Trajectory;

/** What the page of an evaluation shows, to whom, on which day. */
record Shown(Trajectory trajectory, Relation relation, Evaluation evaluation, Dossier dossier, LocalDate today) {

    /** Whether something can still be written for it. */
    boolean isOpen() {
        return !evaluation.isDecided() && !today.isBefore(evaluation.terms().opens());
    }
}
