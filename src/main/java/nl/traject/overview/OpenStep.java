package nl.traject.overview;

import java.time.LocalDate;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param person     whose turn it is, or null when it is an office's
 * @param personName the name of that person, or null
 * @param office     "HR", "ADMINISTRATOR" or "DIRECTOR" when whoever holds the office may do it, else null
 * @param leftName   the name of who left the team while it waited for them, or null
 * @param since      since when it waits, or null when only its date says so
 * @param dueOn      by when, or null
 * @param subject    what it is about, as recorded; may be empty
 * @param page       address below the trajectory's
 * @param candidate  name of the candidate
 */
public record OpenStep(
        TrajectoryId trajectory,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable String office,
        @Nullable String leftName,
        Kind kind,
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        String subject,
        String page,
        String candidate) {

    /** What is to be done. */
    public enum Kind {
        APPOINT_FIRST_PROMOTOR,
        APPROVE_ITEM,
        CREDIT_ITEM,
        ACCEPT_DUTY,
        AGREE_TOPIC,
        PROPOSE_PLAN,
        REVISE_PLAN,
        AGREE_PLAN,
        PROPOSE_OBSERVER,
        WRITE_SELF_REPORT,
        FILE_REPORT,
        ASSESS,
        WRITE_VIEW,
        DECIDE,
        GIVE_NOTICE,
        SIGN_CONTINUATION,
        DECIDE_LEAVE,
        MANDATORY_MISSING;

        /** Whether the subject is a number that belongs into the name of the step. */
        public boolean namesItsSubject() {
            return this == REVISE_PLAN || this == AGREE_PLAN;
        }
    }

    /** Whether its date has passed. */
    public boolean isLateOn(LocalDate today) {
        return isLate(dueOn, today);
    }

    /** Address of the page where it is done. */
    public String path() {
        return path(trajectory, page);
    }

    static boolean isLate(@Nullable LocalDate dueOn, LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    static String path(TrajectoryId trajectory, String page) {
        return "phd/" + trajectory + "/" + page;
    }
}
