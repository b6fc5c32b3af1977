package nl.traject.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page shows, and its address. */
class MatrixAddressTest {

    private static final MatrixAddress PLAIN = new MatrixAddress(MatrixFilter.NONE, MatrixOrder.WORST_FIRST, null);

    @Test
    void an_address_says_everything_that_is_chosen_and_is_read_back_the_same() {
        var address = new MatrixAddress(
                new MatrixFilter(
                        new ProgrammeId(3), 2024, new PersonId(9), Check.EC_PACE, CheckState.LATE, "vos robin"),
                new MatrixOrder(MatrixOrder.Column.MONTH, true),
                new MatrixAddress.Open(new TrajectoryId(17), Check.GROUND_TRUTH));

        assertThat(address.parameters().getQueryString())
                .contains("check=ec.pace", "state=late", "sort=-month", "open=17-ground.truth", "cohort=2024");
        assertThat(MatrixAddress.of(address.parameters())).isEqualTo(address);
    }

    @Test
    void a_plain_page_has_a_plain_address() {
        assertThat(PLAIN.parameters().getQueryString()).isEmpty();
        assertThat(MatrixAddress.of(QueryParameters.empty())).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme=x", "cohort=12345678901", "cohort=-5", "supervisor=", "check=NOPE", "state=excused",
                        "state=7",
                "sort=--", "sort=height", "open=17", "open=x-team", "open=17-", "unknown=1", "q=%20"
            })
    void what_nobody_understands_is_ignored(String query) {
        assertThat(MatrixAddress.of(QueryParameters.fromString(query))).isEqualTo(PLAIN);
    }
}
