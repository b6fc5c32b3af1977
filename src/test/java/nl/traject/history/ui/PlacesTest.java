package nl.traject.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.traject.history.changes.Page;
import nl.traject.history.changes.Save.Moment;
import org.junit.jupiter.api.Test;

/** How an endless list goes on. */
class PlacesTest {

    private final Places places = new Places();

    @Test
    void the_first_page_begins_at_the_top() {
        assertThat(places.page(0, 50)).isEqualTo(new Page(null, 0, 50));
        assertThat(places.before(0)).isEmpty();
    }

    @Test
    void the_next_page_begins_where_the_last_one_ended() {
        places.remember(0, List.of(moment(90), moment(80)));

        assertThat(places.page(2, 50)).isEqualTo(new Page(moment(80), 0, 50));
        assertThat(places.page(7, 50)).isEqualTo(new Page(moment(80), 5, 50));
        assertThat(places.before(2)).contains(moment(80));
        assertThat(places.before(7)).isEmpty();
    }

    @Test
    void what_came_after_the_list_was_opened_stays_out() {
        places.remember(0, List.of(moment(90), moment(80)));

        var again = places.page(0, 50);

        assertThat(again.skip()).isZero();
        assertThat(again.after()).isEqualTo(new Moment(moment(90).at(), 91));
    }

    private static Moment moment(long change) {
        return new Moment(Instant.ofEpochSecond(change), change);
    }
}
