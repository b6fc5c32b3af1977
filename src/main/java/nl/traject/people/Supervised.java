package nl.traject.people;

import nl.traject.shared.TrajectoryId;

/** Somebody who is supervised, by name. */
record Supervised(TrajectoryId trajectory, String candidate) {}
