package nl.traject.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.RecordKind;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Test;

/** What a history shows, as it stands in its address. */
class HistoryAddressTest {

    @Test
    void every_filter_survives_its_address() {
        var filter = new ChangeFilter(
                new PersonId(7),
                false,
                new TrajectoryId(12),
                RecordKind.EDUCATION,
                Operation.UPDATE,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 5));

        assertThat(HistoryAddress.read(HistoryAddress.write(filter))).isEqualTo(filter);
        assertThat(HistoryAddress.read(HistoryAddress.write(ChangeFilter.NONE.onlyByTraject())))
                .isEqualTo(ChangeFilter.NONE.onlyByTraject());
        assertThat(HistoryAddress.write(ChangeFilter.NONE).getParameters()).isEmpty();
    }

    @Test
    void what_nobody_understands_is_ignored() {
        var strange = Map.of(
                "by", List.of("somebody"),
                "about", List.of("-"),
                "kind", List.of("secrets"),
                "did", List.of("UPDATE"),
                "from", List.of("2026-13-01"),
                "to", List.of("0001-01-01"));

        assertThat(HistoryAddress.read(new QueryParameters(strange))).isEqualTo(ChangeFilter.NONE);
    }
}
