package nl.traject.people;

import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to one trajectory today. The steps of every record ask this, and it refuses in a sentence that says whose
 * step it is.
 *
 * @param part   as supervisor, or null
 * @param first  the promotor who decides
 */
public record Relation(
        TrajectoryId trajectory,
        PersonId person,
        boolean candidate,
        @Nullable Part part,
        boolean first,
        boolean second,
        boolean observer,
        boolean administrator,
        boolean director,
        boolean hr) {

    public boolean isSupervisor() {
        return part != null;
    }

    public boolean isPromotor() {
        return part == Part.PROMOTOR;
    }

    /** The candidate and the supervisors: they see everything but each other's private notes. */
    public boolean isTeam() {
        return candidate || isSupervisor();
    }

    /** By office on the school or the programme: everything but logs, leave kinds and private entries. */
    public boolean isSchool() {
        return administrator || director;
    }

    /** The observer of an evaluation sees that dossier, not the contract. */
    public boolean isContractReader() {
        return isTeam() || isSchool() || hr;
    }

    /** Whether anything of this trajectory is open. */
    public boolean isAny() {
        return isTeam() || isSchool() || observer || hr;
    }

    public Relation requireCandidate() {
        return require(candidate, PeopleRefusal.ONLY_THE_CANDIDATE);
    }

    public Relation requireSupervisor() {
        return require(isSupervisor(), PeopleRefusal.ONLY_A_SUPERVISOR);
    }

    public Relation requireTeam() {
        return require(isTeam(), PeopleRefusal.ONLY_THE_TEAM);
    }

    public Relation requirePromotor() {
        return require(isPromotor(), PeopleRefusal.ONLY_A_PROMOTOR);
    }

    /** The promotor who decides the evaluation. */
    public Relation requireFirstPromotor() {
        return require(first, PeopleRefusal.ONLY_THE_FIRST_PROMOTOR);
    }

    public Relation requireObserver() {
        return require(observer, PeopleRefusal.ONLY_THE_OBSERVER);
    }

    public Relation requireAdministrator() {
        return require(administrator, PeopleRefusal.ONLY_AN_ADMINISTRATOR);
    }

    public Relation requireHr() {
        return require(hr, PeopleRefusal.ONLY_HR);
    }

    /** Refuses everybody else as "not found". */
    public Relation requireContractReader() {
        if (!isContractReader()) {
            throw new NotFound("contract");
        }
        return this;
    }

    private Relation require(boolean holds, PeopleRefusal refusal) {
        if (!holds) {
            throw new NotPermitted(refusal);
        }
        return this;
    }
}
