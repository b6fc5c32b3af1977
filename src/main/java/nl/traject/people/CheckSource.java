package nl.traject.people;

import java.util.List;
import nl.traject.rules.CheckFact;
import nl.traject.rules.MilestoneSchedule;

/**
 * A feature that can answer some of the audit's checks. Asked as the system actor "checks", in the transaction that changes
 * an input, so that what the audit compares is never older than what it is about.
 */
public interface CheckSource {

    /** One fact per check that this feature answers; always the same checks. */
    List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule);
}
