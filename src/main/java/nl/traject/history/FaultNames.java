package nl.traject.history;

import java.sql.Connection;
import java.sql.SQLException;

/** Says of a fault which row it is: its number, what it is about, when it was written, and its place in which chain. */
final class FaultNames {

    /** Sentences by key. */
    @FunctionalInterface
    interface Texts {
        String text(String key, Object... arguments);
    }

    private final Connection connection;
    private final Texts texts;

    FaultNames(Connection connection, Texts texts) {
        this.connection = connection;
        this.texts = texts;
    }

    String line(Fault fault) throws SQLException {
        var key = "history.fault." + fault.kind();
        if (fault.change() == 0) {
            var many = fault.until() - fault.position() + 1;
            return texts.text(key + ".places", many, many, fault.position(), fault.until(), chain(fault.chain()));
        }
        var row = row(fault.change());
        return texts.text(
                key,
                fault.chain() < 0
                        ? row
                        : texts.text("history.fault.place", row, fault.position(), chain(fault.chain())));
    }

    private String row(long change) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select source, coalesce(row_id, 0), pg_catalog.to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')
                from history.change where change_id = ?
                """)) {
            statement.setLong(1, change);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? texts.text("history.fault.row", change, rows.getString(1), rows.getLong(2), rows.getString(3))
                        : texts.text("history.fault.row.gone", change);
            }
        }
    }

    private String chain(long chain) {
        return texts.text("history.verify.chain." + (chain == ChainHead.INSTALLATION ? 0 : 1), chain);
    }
}
