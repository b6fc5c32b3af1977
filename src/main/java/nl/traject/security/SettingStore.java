package nl.traject.security;

import static nl.traject.db.security.Tables.SETTING;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Settings on disk. */
@Repository
class SettingStore {

    private final DSLContext dsl;

    SettingStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<String> find(String name) {
        return dsl.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.VALUE);
    }

    void put(String name, String value) {
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.VALUE, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute();
    }
}
