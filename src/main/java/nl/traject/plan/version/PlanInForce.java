package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.shared.TrajectoryId;

/** Every party has agreed: the version is in force from that day. */
public record PlanInForce(TrajectoryId trajectory, int number, LocalDate from) {}
