package nl.traject.directory;

import nl.traject.people.Office;
import nl.traject.people.PeopleRefusal;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who keeps the register. Administrators keep the persons of their schools and their offices; who another school knows too is
 * kept by who administers both. Operators keep every account, and the operators; see decision 0011.
 */
@Component
class Keeper {

    private final KeeperStore store;

    Keeper(KeeperStore store) {
        this.store = store;
    }

    boolean isAdministrator() {
        return store.isAdministrator();
    }

    boolean isOperator() {
        return store.isOperator();
    }

    PersonId me() {
        return CurrentUser.get().person();
    }

    /** Refuses who neither administers a school nor keeps the installation. */
    void requireReader() {
        if (!store.isAdministrator() && !store.isOperator()) {
            throw new NotPermitted(DirectoryRefusal.ONLY_WHO_KEEPS_ACCOUNTS);
        }
    }

    void requireAdministrator() {
        if (!store.isAdministrator()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }

    /** Refuses who administers no school, and a person whom another school knows too. */
    void requireAdministratorOf(PersonId person) {
        requireAdministrator();
        if (store.isKnownToOthers(person)) {
            throw new NotPermitted(DirectoryRefusal.PERSON_KNOWN_ELSEWHERE);
        }
    }

    /** Refuses who does not keep this person's account; an operator's is kept by operators alone. */
    void requireKeeperOfAccount(PersonId person) {
        if (store.isOperator()) {
            return;
        }
        requireReader();
        requireAdministratorOf(person);
        if (store.holds(person, Office.OPERATOR)) {
            throw new NotPermitted(DirectoryRefusal.ACCOUNT_OF_AN_OPERATOR);
        }
    }

    /**
     * Refuses whoever may not get hold of this person's account: that of an officer of HR, which opens the kinds of leave, is
     * handed over by operators alone.
     */
    void requireHolderOfAccount(PersonId person) {
        requireKeeperOfAccount(person);
        if (isOfTrust(person)) {
            throw new NotPermitted(DirectoryRefusal.ACCOUNT_OF_HR);
        }
    }

    /** Whether the rights of this person's account are more than the reader, who is no operator, may get hold of. */
    boolean isOfTrust(PersonId person) {
        return !store.isOperator() && (store.holds(person, Office.HR) || store.holds(person, Office.OPERATOR));
    }

    /** Refuses who does not grant this office. */
    void requireGranter(Office kind, @Nullable SchoolId school) {
        requireReader();
        if (!grants(kind, school)) {
            throw new NotPermitted(DirectoryRefusal.OFFICE_OF_OTHERS);
        }
    }

    /** Whether the signed-in person grants this office. */
    boolean grants(Office kind, @Nullable SchoolId school) {
        return school == null ? kind == Office.OPERATOR && store.isOperator() : store.administers(school);
    }
}
