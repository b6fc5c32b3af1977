package nl.traject.evaluation;

import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;

/** The first promotor decided an evaluation. */
public record EvaluationDecided(TrajectoryId trajectory, Outcome outcome, PersonId by) {}
