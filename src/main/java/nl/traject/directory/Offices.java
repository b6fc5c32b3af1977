package nl.traject.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Office;
import nl.traject.people.OfficeId;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SchoolId;
import nl.traject.shared.SharedRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants offices and writes down their last days. Administrators do so for their schools, operators for operators; nobody
 * grants an office to himself, and nobody takes away the last administrator of a school or the last operator.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Offices {

    /**
     * An office the reader may grant.
     *
     * @param place name of the school or the programme; empty for the installation
     */
    public record Choice(
            Office kind,
            @Nullable SchoolId school,
            @Nullable ProgrammeId programme,
            String place) {}

    private final OfficeStore store;
    private final PersonFileStore files;
    private final Keeper keeper;
    private final Clock clock;

    Offices(OfficeStore store, PersonFileStore files, Keeper keeper, Clock clock) {
        this.store = store;
        this.files = files;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** What the reader may grant to others. */
    public List<Choice> listChoices() {
        keeper.requireReader();
        return store.choices(keeper.me(), LocalDate.now(clock), keeper.isOperator());
    }

    /** From a day on, until a day when one is known. Refuses the same office twice at once, and who was merged. */
    @Transactional
    public OfficeId grant(PersonId person, Choice office, LocalDate from, @Nullable LocalDate until) {
        keeper.requireGranter(office.kind(), office.school());
        if (person.equals(keeper.me())) {
            throw new RuleViolation(DirectoryRefusal.OFFICE_NOT_TO_ONESELF);
        }
        var file = files.find(person).orElseThrow(() -> new NotFound("person " + person));
        if (file.mergedInto() != null) {
            throw new RuleViolation(DirectoryRefusal.PERSON_IS_MERGED);
        }
        return store.insert(person, office, from, until);
    }

    /**
     * Writes down the last day. Refuses an office that is over, a day before the first, and the last administrator or
     * operator.
     */
    @Transactional
    public void end(OfficeId office, int version, LocalDate lastDay) {
        var ending = find(office).endOn(lastDay, LocalDate.now(clock));
        if (!store.update(ending, version)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    /** Takes back an office that has not begun. */
    @Transactional
    public void withdraw(OfficeId office, int version) {
        if (!find(office).isAheadOn(LocalDate.now(clock))) {
            throw new RuleViolation(DirectoryRefusal.OFFICE_IS_OVER);
        }
        if (!store.delete(office, version)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    /** What others grant is not there for who asks, as what does not exist. */
    private OfficeHeld find(OfficeId office) {
        keeper.requireReader();
        return files.findOffice(office)
                .filter(found -> keeper.grants(found.kind(), found.school()))
                .orElseThrow(() -> new NotFound("office " + office));
    }
}
