package nl.traject.plan.print;

import java.time.LocalDate;
import nl.traject.people.Trajectory;
import nl.traject.plan.version.VersionContent;

/**
 * What goes on paper.
 *
 * @param printedOn the day it is printed, which the paper says
 */
record PrintedPlan(Trajectory trajectory, VersionContent version, LocalDate printedOn) {

    String candidate() {
        return trajectory.candidate().name();
    }

    int number() {
        return version.version().number();
    }
}
