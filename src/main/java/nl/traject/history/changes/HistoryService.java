package nl.traject.history.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import nl.traject.history.changes.ChangeSqlStore.Readers;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was changed in a trajectory, by whom and when. Everybody reads what they may read of the records themselves; a private
 * entry is in its author's history alone, a concern in its candidate's. Refuses an observer, HR and strangers as "not found".
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class HistoryService {

    /** Rows of a save that come with a page; the others come when they are asked for. */
    public static final int FIRST_ROWS = 6;

    private final HistoryStore history;
    private final Catalogue catalogue;
    private final ChangeReader reader;
    private final TrajectoryAccess access;
    private final Clock clock;

    HistoryService(
            HistoryStore history, Catalogue catalogue, ChangeReader reader, TrajectoryAccess access, Clock clock) {
        this.history = history;
        this.catalogue = catalogue;
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    /** Newest first; of each save the first rows. */
    public List<Save> list(TrajectoryId trajectory, ChangeFilter filter, Page page) {
        var sql = sql(trajectory, filter);
        return reader.read(history.saves(sql, sql.ofTrajectory(trajectory, page), 0, FIRST_ROWS));
    }

    /** How many saves. */
    public int count(TrajectoryId trajectory, ChangeFilter filter) {
        return history.count(sql(trajectory, filter), trajectory);
    }

    /** More rows of a save. */
    public List<Change> listRows(TrajectoryId trajectory, ChangeFilter filter, SaveId save, int skip, int limit) {
        var sql = sql(trajectory, filter);
        return reader.read(history.saves(sql, sql.one(save), skip, limit)).stream()
                .findFirst()
                .map(Save::changes)
                .orElseThrow(() -> new NotFound("change " + save));
    }

    /** Who has changed something here and what; nothing that the reader does not see. */
    public Choices choices(TrajectoryId trajectory) {
        var sql = sql(trajectory, ChangeFilter.NONE);
        var people = new TreeMap<String, Choices.Author>();
        var kinds = EnumSet.noneOf(RecordKind.class);
        var traject = false;
        for (var pair : history.pairs(sql, trajectory)) {
            RecordKind.of(pair.table()).ifPresent(kinds::add);
            if (pair.person() != null && pair.name() != null) {
                people.put(pair.name() + " " + pair.person(), new Choices.Author(pair.person(), pair.name()));
            }
            traject |= pair.person() == null;
        }
        return new Choices(List.copyOf(people.values()), traject, List.copyOf(kinds));
    }

    private ChangeSqlStore sql(TrajectoryId trajectory, ChangeFilter filter) {
        var relation = access.requireReader(trajectory);
        return sql(
                filter.about(trajectory), relation.candidate() ? Readers.CANDIDATE : Readers.DOSSIER, catalogue, clock);
    }

    /** Days are days in Amsterdam, the clock's zone. */
    static ChangeSqlStore sql(ChangeFilter filter, Readers readers, Catalogue catalogue, Clock clock) {
        return new ChangeSqlStore(
                filter,
                readers,
                catalogue.tables(filter.kind()),
                start(filter.from(), clock),
                filter.to() == null ? null : start(filter.to().plusDays(1), clock));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, Clock clock) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
