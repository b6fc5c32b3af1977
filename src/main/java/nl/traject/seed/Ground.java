package nl.traject.seed;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a database holds before it is seeded.
 *
 * @param kind  whether it may be seeded
 * @param count how many candidates an earlier run has put there
 */
record Ground(Kind kind, int count) {

    /** Where the count of candidates is kept. */
    static final String SETTING = "seeded";

    enum Kind {
        /** Nobody and nothing yet, or not even tables. */
        EMPTY,
        /** By this command, and goes on. */
        SEEDED,
        /** Somebody else's. */
        OTHERS
    }

    /** Looks, and changes nothing. */
    static Ground look(Connection owner) throws SQLException {
        if (!holds(
                owner,
                "select to_regclass('security.setting') is not null and to_regclass('people.person') is not null")) {
            return new Ground(Kind.EMPTY, 0);
        }
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(
                        "select value::int from security.setting where name = '" + SETTING + "'")) {
            if (found.next()) {
                return new Ground(Kind.SEEDED, found.getInt(1));
            }
        }
        var taken = holds(owner, "select exists (select from people.person) or exists (select from people.school)");
        return new Ground(taken ? Kind.OTHERS : Kind.EMPTY, 0);
    }

    private static boolean holds(Connection owner, String question) throws SQLException {
        try (var statement = owner.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
