package nl.traject.plan.version.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.VersionStatus;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Dates;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** What versions are called and look like on the pages. */
final class VersionWords {

    private VersionWords() {}

    static StatusBadge badge(VersionStatus status) {
        return new StatusBadge(kind(status), of("status." + status));
    }

    static StatusKind kind(VersionStatus status) {
        return switch (status) {
            case PROPOSED -> StatusKind.PROPOSED;
            case CHANGE_ASKED -> StatusKind.CHANGE_ASKED;
            case WITHDRAWN -> StatusKind.REJECTED;
            case IN_FORCE -> StatusKind.IN_FORCE;
            case SUPERSEDED -> StatusKind.SUPERSEDED;
        };
    }

    /** "since 2 Mar 2026", "9 Oct 2025 to 1 Mar 2026", "since 18 Nov, waits for 2": where it stands, and since when. */
    static String standing(PlanVersion version, LocalDate today) {
        var from = version.inForceFrom();
        var until = version.supersededOn();
        var withdrawal = version.withdrawal();
        return switch (version.status()) {
            case PROPOSED -> of("standing.proposed", Dates.brief(version.proposedOn(), today));
            case CHANGE_ASKED -> of("standing.change_asked", Dates.brief(version.changeAskedOn(), today));
            case WITHDRAWN ->
                of(
                        "standing.withdrawn",
                        Dates.brief(withdrawal == null ? version.proposedOn() : withdrawal.on(), today));
            case IN_FORCE -> of("standing.in_force", from == null ? version.proposedOn() : from);
            case SUPERSEDED ->
                from == null || until == null || !until.isAfter(from)
                        ? of("standing.never_a_day", version.proposedOn())
                        : of("standing.superseded", from, until.minusDays(1));
        };
    }

    static String name(int number) {
        return of("name", Integer.toString(number));
    }

    /** As the draft calls it. */
    static String part(PlanPart part) {
        return I18NProvider.translate("plan.draft.part." + part);
    }

    static String output(OutputKind kind) {
        return I18NProvider.translate("plan.draft.output." + kind);
    }

    static String level(RiskLevel level) {
        return I18NProvider.translate("plan.draft.level." + level);
    }

    /** A sentence about versions. */
    static String of(String key, Object... arguments) {
        return I18NProvider.translate("plan.version." + key, arguments);
    }

    static String path(TrajectoryId trajectory) {
        return "phd/" + trajectory + "/plan/versions";
    }

    static String path(TrajectoryId trajectory, int number) {
        return path(trajectory) + "/" + number;
    }
}
