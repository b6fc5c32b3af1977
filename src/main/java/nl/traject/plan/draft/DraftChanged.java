package nl.traject.plan.draft;

import nl.traject.shared.TrajectoryId;

/** Somebody changed the draft of a plan, or said something about it. */
public record DraftChanged(TrajectoryId trajectory) {}
