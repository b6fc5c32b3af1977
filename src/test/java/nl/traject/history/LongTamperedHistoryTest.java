package nl.traject.history;

import org.junit.jupiter.api.Tag;

/** The same among a hundred thousand rows. */
@Tag("long")
class LongTamperedHistoryTest extends TamperedHistoryTest {

    @Override
    long rows() {
        return 100_000;
    }
}
