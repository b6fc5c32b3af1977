package nl.traject.security;

import static nl.traject.db.security.Tables.ACCOUNT;
import static nl.traject.db.security.Tables.FIND_ACCOUNT;
import static org.jooq.Records.mapping;

import java.util.Optional;
import nl.traject.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Accounts on disk. */
@Repository
class AccountStore {

    /** An account as sign-in needs it. */
    record Account(PersonId person, String username, String passwordHash, boolean active) {}

    private final DSLContext dsl;

    AccountStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By user name or e-mail address; the one question that is answered before anybody is signed in. */
    Optional<Account> find(String name) {
        return dsl.select(
                        FIND_ACCOUNT.PERSON_ID, FIND_ACCOUNT.USERNAME, FIND_ACCOUNT.PASSWORD_HASH, FIND_ACCOUNT.ACTIVE)
                .from(FIND_ACCOUNT(name))
                .fetchOptional(mapping(Account::new));
    }

    void insert(PersonId person, String username, String passwordHash) {
        dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.PERSON_ID, person)
                .set(ACCOUNT.USERNAME, username)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .execute();
    }

    Optional<AccountKeeping.State> state(PersonId person) {
        return dsl.select(ACCOUNT.USERNAME, ACCOUNT.ACTIVE, ACCOUNT.VERSION)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person))
                .fetchOptional(mapping(AccountKeeping.State::new));
    }

    /** False when somebody else was faster, or the account is none the reader keeps. */
    boolean update(PersonId person, int version, boolean active) {
        return dsl.update(ACCOUNT)
                        .set(ACCOUNT.ACTIVE, active)
                        .set(ACCOUNT.VERSION, version + 1)
                        .where(ACCOUNT.PERSON_ID.eq(person))
                        .and(ACCOUNT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void updatePassword(PersonId person, String passwordHash) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.PERSON_ID.eq(person))
                .execute();
    }

    boolean exists() {
        return dsl.fetchExists(dsl.selectOne().from(ACCOUNT));
    }

    Preferences preferences(PersonId person) {
        return dsl.select(ACCOUNT.LANGUAGE, ACCOUNT.APPEARANCE)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person))
                .fetchOptional(mapping(Preferences::new))
                .orElse(Preferences.NONE);
    }

    void update(PersonId person, Preferences preferences) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, preferences.language())
                .set(ACCOUNT.APPEARANCE, preferences.appearance())
                .where(ACCOUNT.PERSON_ID.eq(person))
                .execute();
    }
}
