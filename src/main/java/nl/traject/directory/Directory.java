package nl.traject.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Person;
import nl.traject.people.Registration;
import nl.traject.people.Registration.NewPerson;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of everybody who is registered, for administrators and operators; operators see names and accounts only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Directory {

    private final DirectoryStore store;
    private final PersonFileStore files;
    private final Keeper keeper;
    private final Registration registration;
    private final Clock clock;

    Directory(DirectoryStore store, PersonFileStore files, Keeper keeper, Registration registration, Clock clock) {
        this.store = store;
        this.files = files;
        this.keeper = keeper;
        this.registration = registration;
        this.clock = clock;
    }

    public List<DirectoryLine> list(DirectoryFilter filter, DirectoryOrder order, int offset, int limit) {
        keeper.requireReader();
        return store.list(filter, order, today(), offset, limit);
    }

    public int count(DirectoryFilter filter) {
        keeper.requireReader();
        return store.count(filter, today());
    }

    /** Whether the reader registers, changes and merges people; an operator does not. */
    public boolean isAdministrator() {
        return keeper.isAdministrator();
    }

    /** What the register says about somebody. */
    public PersonFile get(PersonId person) {
        keeper.requireReader();
        return files.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    /** Who might be the same as this person: same name, ORCID or mailbox. */
    public List<DirectoryLine> listTwins(PersonId person) {
        keeper.requireReader();
        return store.twinsOf(person, today());
    }

    /** Programmes to filter by. */
    public List<ProgrammeChoice> listProgrammes() {
        return registration.listProgrammes();
    }

    /** Registers a person. Refuses names and addresses that are none, and an address that is known. */
    @Transactional
    public PersonId register(NewPerson made) {
        return registration.register(made);
    }

    /**
     * Another name, address or ORCID. Refuses what is none, an address that is known, who was merged, and a person whom
     * another school knows too.
     */
    @Transactional
    public void change(PersonId person, int version, PersonFile.Change next) {
        keeper.requireAdministratorOf(person);
        if (get(person).mergedInto() != null) {
            throw new RuleViolation(DirectoryRefusal.PERSON_IS_MERGED);
        }
        var orcid = Orcid.read(next.orcid());
        if (next.email().isBlank() && get(person).email() != null) {
            throw new RuleViolation(PeopleRefusal.CONTACT_EMAIL_FORM);
        }
        if (!files.update(
                person, version, next.givenName().strip(), next.familyName().strip(), orcid)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        if (!next.email().isBlank()) {
            files.putAddress(person, next.email().strip());
        }
    }

    /** Somebody by name, for a choice; whoever was merged is not offered. */
    public List<Person> search(String text, int offset, int limit) {
        keeper.requireReader();
        return store.list(DirectoryFilter.NONE.withText(text), DirectoryOrder.BY_NAME, today(), offset, limit).stream()
                .map(DirectoryLine::person)
                .toList();
    }

    public int countFound(String text) {
        return count(DirectoryFilter.NONE.withText(text));
    }

    /** Why this person was merged and with whom; empty while it was not. */
    public Optional<Merged> findMerge(PersonId person) {
        keeper.requireReader();
        return files.findMerge(person);
    }

    /** A merge that was done. */
    public record Merged(Person by, LocalDate on, String reason) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
