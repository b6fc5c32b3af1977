package nl.traject.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of an export. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_compute_is_made_text(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vos, Robin", "31 d", "−3.5", "a=b"})
    void anything_else_stays_as_it_is(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo(cell);
    }

    @Test
    void a_file_says_that_it_is_utf_8_and_quotes_what_must_be_quoted() throws Exception {
        var out = new ByteArrayOutputStream();

        try (var csv = new Csv(out)) {
            csv.write(List.of("Ibáñez, Ariel", "=x"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Ibáñez, Ariel\",'=x\r\n");
    }
}
