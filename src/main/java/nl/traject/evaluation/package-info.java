/**
 * Milestones and their state; the nine-month report, and the 18-month evaluation from self-report to written notice and
 * continuation. Reads the records of the other features for the dossier, through views of its own.
 */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"shared", "security", "ui", "rules", "people", "people :: ui", "plan :: version"})
@NullMarked
package nl.traject.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
