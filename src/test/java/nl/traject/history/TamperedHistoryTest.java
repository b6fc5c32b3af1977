package nl.traject.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import nl.traject.history.Fault.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the owner of the tables does to a row of the history, in whichever place, is found and named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedHistoryTest {

    enum Place {
        FIRST,
        MIDDLE,
        LAST
    }

    private LinkedHistory history;

    long rows() {
        return 3000;
    }

    @BeforeAll
    void link() throws SQLException {
        history = new LinkedHistory(rows());
    }

    @AfterEach
    void restore() throws SQLException {
        history.restore();
    }

    @AfterAll
    void close() throws SQLException {
        history.close();
    }

    @Test
    void nothing_is_found_where_nothing_was_done() throws SQLException {
        var found = history.verify();

        assertThat(found.faults()).isEmpty();
        assertThat(found.verified()).isEqualTo(rows());
        assertThat(found.chains()).isEqualTo(3);
        assertThat(found.waiting()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_row_with_other_contents(Place place) throws SQLException {
        history.owner(
                "update history.change set after = jsonb_set(after, '{hours}', '8') where change_id = " + row(place));

        assertNamed(Kind.CHANGED, row(place));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_by_somebody_else_or_at_another_time(Place place) throws SQLException {
        history.owner("update history.change set person_id = 4242 where change_id = " + row(place));
        assertNamed(Kind.CHANGED, row(place));
        history.restore();

        history.owner("update history.change set changed_at = changed_at - interval '1 microsecond' where change_id = "
                + row(place));
        assertNamed(Kind.CHANGED, row(place));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_whose_link_was_bent_to_it(Place place) throws SQLException {
        history.owner("update history.change set after = '{}' where change_id = " + row(place));
        history.owner("""
                update history.link l set digest = sha256(record_send(row(c.salt, c.before, c.after)))
                from history.change c where c.change_id = l.change_id and c.change_id =
                """ + row(place));

        assertNamed(Kind.CHANGED, row(place));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_is_gone(Place place) throws SQLException {
        history.owner("delete from history.change where change_id = " + row(place));

        assertNamed(Kind.DELETED, row(place));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_is_gone_with_its_link(Place place) throws SQLException {
        var position = position(row(place));
        var chain = chain(row(place));
        history.owner("delete from history.change where change_id = " + row(place));
        history.owner("delete from history.link where change_id = " + row(place));

        assertThat(history.verify().faults()).containsExactly(new Fault(Kind.DELETED, 0, chain, position, position));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_nobody_has_linked(Place place) throws SQLException {
        var inserted = place == Place.FIRST ? 1 : row(place) - 1;
        insert(inserted);

        assertNamed(Kind.INSERTED, inserted);
        assertThat(history.link()).isZero();
        assertNamed(Kind.INSERTED, inserted);
    }

    @Test
    void a_row_with_a_link_that_was_made_up() throws SQLException {
        var last = row(Place.LAST);
        insert(last + 1);
        history.owner("""
                insert into history.link
                select %d, chain_id, position + 1, digest, hash, sha256(hash) from history.link where change_id = %d
                """.formatted(last + 1, last));

        assertThat(history.verify().faults())
                .extracting(Fault::kind, Fault::change)
                .contains(tuple(Kind.CHANGED, last + 1));
    }

    @ParameterizedTest
    @EnumSource
    void two_rows_that_changed_places(Place place) throws SQLException {
        var one = row(place);
        var other = neighbour(place);
        history.owner("update history.change set change_id = -1 where change_id = " + one);
        history.owner("update history.change set change_id = %d where change_id = %d".formatted(one, other));
        history.owner("update history.change set change_id = %d where change_id = -1".formatted(other));

        assertNamed(Kind.REORDERED, one, other);
    }

    @ParameterizedTest
    @EnumSource
    void a_link_whose_hash_was_taken_away(Place place) throws SQLException {
        history.owner("alter table history.link alter hash drop not null");
        history.owner("update history.link set hash = null where change_id = " + row(place));

        assertNamed(Kind.CHANGED, row(place));
    }

    @ParameterizedTest
    @EnumSource
    void two_links_that_changed_places(Place place) throws SQLException {
        var one = row(place);
        var other = neighbour(place);
        var position = position(one);
        history.owner("update history.link set position = 1000000 where change_id = " + one);
        history.owner("update history.link set position = %d where change_id = %d".formatted(position, other));
        history.owner(
                "update history.link set position = %d where change_id = %d".formatted(savedPosition(other), one));

        assertNamed(Kind.REORDERED, one, other);
    }

    @ParameterizedTest
    @EnumSource
    void a_row_without_contents_unless_another_row_records_the_erasure(Place place) throws SQLException {
        var erased = row(place);
        history.owner("update history.change set salt = null, before = null, after = null where change_id = " + erased);
        assertNamed(Kind.ERASED, erased);

        history.owner("""
                insert into history.change (change_id, source, row_id, operation, audience, job)
                values (%d, 'history.change', %d, 'DELETE', '{administrator}', 'erasure')
                """.formatted(row(Place.LAST) + 2, erased));
        history.link();

        var found = history.verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.erased()).isEqualTo(1);
        history.owner("update history.horizon set linked_until = " + row(Place.LAST));
    }

    @Test
    void an_end_that_was_cut_off_and_a_chain_that_was_made_anew_against_a_head_that_was_kept() throws SQLException {
        var head = Head.read(history.verify().head().written());
        assertThat(history.compare(head)).isEmpty();

        var last = row(Place.LAST);
        var chain = chain(last);
        var position = position(last);
        history.owner("delete from history.change where change_id = " + last);
        history.owner("delete from history.link where change_id = " + last);
        history.owner("""
                update history.chain c set length = l.position, hash = l.hash
                from history.link l where l.chain_id = c.chain_id and c.chain_id = %d and l.position = %d
                """.formatted(chain, position - 1));
        assertThat(history.verify().faults()).isEmpty();
        assertThat(history.compare(head)).containsExactly(new Fault(Kind.DELETED, 0, chain, position, position));
        history.restore();

        history.owner("update history.change set after = '{}' where change_id = " + row(Place.FIRST));
        history.owner("truncate history.link, history.chain");
        history.owner("update history.horizon set linked_until = 0");
        while (history.link() > 0) {
            assertThat(history.numbers("select 1")).hasSize(1);
        }
        assertThat(history.verify().faults()).isEmpty();
        assertThat(history.compare(head))
                .extracting(Fault::kind, Fault::chain)
                .containsExactly(tuple(Kind.REWRITTEN, chain(row(Place.FIRST))));
    }

    private void insert(long number) throws SQLException {
        history.owner("""
                insert into history.change (change_id, changed_at, person_id, source, row_id, operation, after, audience)
                values (%d, '2026-01-05 09:00Z', 1, 'progress.entry', 1, 'INSERT', '{}', '{team}')
                """.formatted(number));
    }

    private void assertNamed(Kind kind, Long... changes) throws SQLException {
        var faults = history.verify().faults();

        assertThat(faults).extracting(Fault::change).containsExactlyInAnyOrder(changes);
        assertThat(faults).extracting(Fault::kind).containsOnly(kind);
    }

    private long row(Place place) {
        return switch (place) {
            case FIRST -> 2;
            case MIDDLE -> rows() / 2 * 2;
            case LAST -> rows() * 2;
        };
    }

    /** The nearest row of the same chain. */
    private long neighbour(Place place) {
        return place == Place.LAST ? row(place) - 6 : row(place) + 6;
    }

    private long position(long change) throws SQLException {
        return history.numbers("select position from history.link where change_id = " + change)
                .getFirst();
    }

    private long savedPosition(long change) throws SQLException {
        return history.numbers("select position from saved.link where change_id = " + change)
                .getFirst();
    }

    private long chain(long change) throws SQLException {
        return history.numbers("select chain_id from saved.link where change_id = " + change)
                .getFirst();
    }
}
