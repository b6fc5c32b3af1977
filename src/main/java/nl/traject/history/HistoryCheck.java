package nl.traject.history;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.traject.history.Fault.Kind;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.core.Oid;

/**
 * Compares every row of the history with its link, as the owner, who sees all of it. Rows and links come in by two connections
 * that see the same moment, in the order of their numbers, and are hashed here: of the database only its plain functions are
 * believed. Traject may be running meanwhile.
 */
final class HistoryCheck {

    /** What a row holds, and then what it says about itself. */
    private static final String CHANGES = """
            select change_id,
                   salt, before, after,
                   change_id, changed_at, person_id, job, school_id, trajectory_id, source, row_id, operation, audience, author_id,
                   transaction
            from history.change
            order by change_id
            """;

    /** {@link Link} is reckoned of these as of a record of the database. */
    private static final int[] CONTENT = {Oid.BYTEA, Oid.JSONB, Oid.JSONB};

    /** PostgreSQL's number of the type xid8. */
    private static final int XID8 = 5069;

    private static final int[] ROW = {
        Oid.INT8,
        Oid.TIMESTAMPTZ,
        Oid.INT8,
        Oid.TEXT,
        Oid.INT8,
        Oid.INT8,
        Oid.TEXT,
        Oid.INT8,
        Oid.TEXT,
        Oid.TEXT_ARRAY,
        Oid.INT8,
        XID8
    };

    private static final String LINKS =
            "select change_id, chain_id, position, digest, previous, hash from history.link order by change_id";

    /** A row, its contents absent when they were erased. */
    private record Row(long id, byte @Nullable [] content, byte[] row) {}

    private final Connection first;
    private final Connection second;
    private final MessageDigest sha256 = Link.sha256();
    private final Map<Long, ChainWalk> walks = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Contents that are not what was linked, which may be another row's. */
    private final Map<String, Fault> strange = new HashMap<>();

    private final Map<Long, Fault> erased = new HashMap<>();
    private long last;
    private long verified;
    private long waiting;

    /** Both connections are the owner's and free. */
    HistoryCheck(Connection first, Connection second) {
        this.first = first;
        this.second = second;
    }

    /** Reads everything. */
    Verification verify(Instant now) throws SQLException {
        look();
        var heads = heads();
        last = number("select coalesce(max(change_id), 0) from history.link");
        try (var rows = new CopyReader(first, CHANGES);
                var links = new CopyReader(second, LINKS)) {
            compare(rows, links);
        }
        heads.forEach((chain, head) -> faults.addAll(walk(chain).end(head.length(), head.hash())));
        var recorded = recordedErasures();
        erased.forEach((change, fault) -> {
            if (!recorded.contains(change)) {
                faults.add(fault);
            }
        });
        nameWhatStoodElsewhere();
        faults.sort(Comparator.comparingLong(Fault::change).thenComparingLong(Fault::position));
        second.rollback();
        return new Verification(verified, recorded.size(), waiting, heads.size(), faults, head(now, heads));
    }

    /** The faults of an end that was taken earlier: the chain is shorter now, or was rewritten. */
    List<Fault> compare(Head earlier) throws SQLException {
        var found = new ArrayList<Fault>();
        try (var statement = first.prepareStatement(
                "select change_id, hash from history.link where chain_id = ? and position = ?")) {
            for (var end : earlier.ends()) {
                statement.setLong(1, end.chain());
                statement.setLong(2, end.length());
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        var length = number(
                                "select coalesce(max(position), 0) from history.link where chain_id = " + end.chain());
                        found.add(new Fault(Kind.DELETED, 0, end.chain(), length + 1, end.length()));
                    } else if (!Arrays.equals(HexFormat.of().parseHex(end.hash()), rows.getBytes(2))) {
                        found.add(new Fault(Kind.REWRITTEN, rows.getLong(1), end.chain(), end.length(), end.length()));
                    }
                }
            }
        }
        return found;
    }

    /** Both see what is there at this moment. */
    private void look() throws SQLException {
        for (var connection : List.of(first, second)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        try (var export = first.createStatement();
                var exported = export.executeQuery("select pg_catalog.pg_export_snapshot()")) {
            exported.next();
            try (var follow = second.createStatement()) {
                var snapshot = second.unwrap(PGConnection.class).escapeLiteral(exported.getString(1));
                follow.execute("set transaction snapshot '" + snapshot + "'");
            }
        }
    }

    private void compare(CopyReader rows, CopyReader links) throws SQLException {
        var row = nextRow(rows);
        var link = nextLink(links);
        while (row != null || link != null) {
            if (link == null || (row != null && row.id() < link.change())) {
                unlinked(row);
                row = nextRow(rows);
            } else if (row == null || link.change() < row.id()) {
                faults.add(Fault.of(Kind.DELETED, link));
                walk(link.chain()).missing(link);
                link = nextLink(links);
            } else {
                check(row, link);
                row = nextRow(rows);
                link = nextLink(links);
            }
        }
    }

    private void unlinked(@Nullable Row row) {
        if (row != null && row.id() < last) {
            faults.add(new Fault(Kind.INSERTED, row.id(), -1, 0, 0));
        } else {
            waiting++;
        }
    }

    private void check(Row row, Link link) {
        var walk = walk(link.chain());
        var content = row.content() == null ? null : sha256.digest(row.content());
        if (content != null && !Arrays.equals(content, link.digest())) {
            strange.put(HexFormat.of().formatHex(content), Fault.of(Kind.CHANGED, link));
            walk.skip();
        } else if (!Arrays.equals(link.hashAt(link.position(), row.row(), sha256), link.hash())) {
            var elsewhere = Arrays.equals(link.hashAt(walk.expected(), row.row(), sha256), link.hash());
            faults.add(Fault.of(elsewhere ? Kind.REORDERED : Kind.CHANGED, link));
            walk.skip();
        } else {
            var found = walk.step(link);
            faults.addAll(found);
            verified++;
            if (content == null) {
                erased.put(row.id(), Fault.of(Kind.ERASED, link));
            }
        }
    }

    /** Contents that were linked elsewhere were moved; the others were changed. */
    private void nameWhatStoodElsewhere() throws SQLException {
        if (strange.isEmpty()) {
            return;
        }
        var elsewhere = new HashSet<String>();
        try (var statement = first.prepareStatement(
                "select pg_catalog.encode(digest, 'hex') from history.link where digest = any (?::bytea[])")) {
            statement.setArray(
                    1,
                    first.createArrayOf(
                            "text",
                            strange.keySet().stream().map(hex -> "\\x" + hex).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    elsewhere.add(rows.getString(1));
                }
            }
        }
        strange.forEach((content, fault) -> faults.add(
                elsewhere.contains(content)
                        ? new Fault(Kind.REORDERED, fault.change(), fault.chain(), fault.position(), fault.until())
                        : fault));
    }

    /** An erasure is a row about a row: of the table history.change, with the number of what was erased. */
    private Set<Long> recordedErasures() throws SQLException {
        var recorded = new HashSet<Long>();
        if (!erased.isEmpty()) {
            try (var statement = first.prepareStatement("""
                    select c.row_id
                    from history.change c
                    join history.link l on l.change_id = c.change_id
                    where c.source = 'history.change' and c.operation = 'DELETE' and c.row_id = any (?)
                    """)) {
                statement.setArray(
                        1, first.createArrayOf("bigint", erased.keySet().toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        recorded.add(rows.getLong(1));
                    }
                }
            }
        }
        return recorded;
    }

    private Map<Long, ChainHead> heads() throws SQLException {
        var heads = new TreeMap<Long, ChainHead>();
        try (var statement = first.createStatement();
                var rows = statement.executeQuery("select chain_id, length, hash from history.chain")) {
            while (rows.next()) {
                heads.put(
                        rows.getLong(1),
                        new ChainHead(rows.getLong(1), rows.getLong(2), rows.getBytes(3), Instant.EPOCH));
            }
        }
        return heads;
    }

    private static Head head(Instant now, Map<Long, ChainHead> heads) {
        return new Head(
                now,
                heads.values().stream()
                        .map(head -> new Head.End(
                                head.chain(), head.length(), HexFormat.of().formatHex(head.hash())))
                        .toList());
    }

    private long number(String query) throws SQLException {
        try (var statement = first.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private ChainWalk walk(long chain) {
        return walks.computeIfAbsent(chain, ChainWalk::new);
    }

    private static @Nullable Row nextRow(CopyReader rows) throws SQLException {
        return rows.next() ? new Row(rows.number(), rows.filledRecord(CONTENT), rows.record(ROW)) : null;
    }

    private static @Nullable Link nextLink(CopyReader links) throws SQLException {
        return links.next()
                ? new Link(links.number(), links.number(), links.number(), links.bytes(), links.bytes(), links.bytes())
                : null;
    }
}
