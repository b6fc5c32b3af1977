package nl.traject.history.changes;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.traject.history.changes.ChangeSqlStore.Readers;
import nl.traject.people.PeopleRefusal;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of the schools that somebody administers today, and of the installation: what an administrator may read of the
 * records, and no more. Log entries, concerns, kinds and reasons of leave, and what is somebody's alone are not among them. Refuses
 * everybody else.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SchoolHistory {

    /** Up to here saves are counted; beyond, a list is as long as it turns out to be. */
    public static final int COUNTED = 100;

    /** Records of a save that are named in a list. */
    public static final int NAMED = 2;

    private static final int EXPORTED_AT_ONCE = 1_000;

    private final HistoryStore history;
    private final Catalogue catalogue;
    private final ChangeReader reader;
    private final Clock clock;

    SchoolHistory(HistoryStore history, Catalogue catalogue, ChangeReader reader, Clock clock) {
        this.history = history;
        this.catalogue = catalogue;
        this.reader = reader;
        this.clock = clock;
    }

    /** A page, newest first, in one statement. */
    public List<Line> list(ChangeFilter filter, Page page) {
        var sql = sql(filter);
        var lines = history.lines(sql, sql.ofSchools(page), NAMED);
        if (lines.isEmpty()) {
            requireOffice();
        }
        return lines;
    }

    /** How many saves, up to {@link #COUNTED} and one more. */
    public int count(ChangeFilter filter) {
        var found = history.count(sql(filter).ofSchools(Page.first(COUNTED + 1)));
        if (found == 0) {
            requireOffice();
        }
        return found;
    }

    /** The rows of a save with their values. Refuses what is not of the reader's schools as "not found". */
    public Save open(ChangeFilter filter, SaveId save, int limit) {
        var sql = sql(filter);
        return reader.read(history.saves(sql, sql.oneOfSchools(save), 0, limit)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("change " + save));
    }

    /** Every changed row, newest first, a thousand in memory at a time. */
    public void forEach(ChangeFilter filter, Consumer<Save> consumer) {
        requireOffice();
        var sql = sql(filter);
        var page = Page.first(EXPORTED_AT_ONCE);
        List<HistoryStore.Found> found;
        do {
            found = history.rows(sql.rowsOfSchools(page));
            reader.read(found).forEach(consumer);
            page = found.isEmpty() ? page : new Page(found.getLast().at(), 0, EXPORTED_AT_ONCE);
        } while (found.size() == EXPORTED_AT_ONCE);
    }

    private ChangeSqlStore sql(ChangeFilter filter) {
        return HistoryService.sql(filter, Readers.ADMINISTRATORS, catalogue, clock);
    }

    private void requireOffice() {
        if (!history.isAdministrator()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }
}
