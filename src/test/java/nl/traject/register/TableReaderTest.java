package nl.traject.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs and people leave them. */
class TableReaderTest {

    private static final String HEADINGS = "given_name,family_name,email\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void any_usual_separator_is_read(String separator) {
        var text = (HEADINGS + "Ada,Vos,a@b.nl\n").replace(",", separator);

        assertThat(texts(TableReader.read(text.getBytes(UTF_8)).get(1))).containsExactly("Ada", "Vos", "a@b.nl");
    }

    @Test
    void a_mark_of_the_encoding_is_no_part_of_the_first_heading() {
        for (var bytes : List.of(("\uFEFF" + HEADINGS).getBytes(UTF_8), ("\uFEFF" + HEADINGS).getBytes(UTF_16LE))) {
            assertThat(texts(TableReader.read(bytes).getFirst())).first().isEqualTo("given_name");
        }
    }

    @Test
    void another_encoding_is_refused_with_its_line() {
        refused(
                RegisterRefusal.FILE_NOT_UTF_8,
                () -> TableReader.read((HEADINGS + "Ada,Vos,a@b.nl\nZoë,Vos,z@b.nl\n").getBytes(ISO_8859_1)),
                3L);
    }

    @Test
    void a_quote_that_does_not_close_is_refused_with_its_line() {
        refused(
                RegisterRefusal.FILE_QUOTES,
                () -> TableReader.read((HEADINGS + "Ada,Vos,a@b.nl\n\"Bo,Vos,b@b.nl\n").getBytes(UTF_8)),
                3);
    }

    @Test
    void nothing_is_no_table() {
        refused(RegisterRefusal.FILE_EMPTY, () -> TableReader.read(new byte[0]));
        refused(RegisterRefusal.FILE_EMPTY, () -> TableReader.read("\n , \n".getBytes(UTF_8)));
        refused(RegisterRefusal.FILE_UNREADABLE, () -> TableReader.read("PK\u0003\u0004 broken".getBytes(UTF_8)));
        refused(
                RegisterRefusal.FILE_OLD_EXCEL,
                () -> TableReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
    }

    @Test
    void more_lines_than_are_read_are_refused_rather_than_left_out() {
        var text = HEADINGS + "Ada,Vos,a@b.nl\n".repeat(TableReader.MOST_LINES + 1);

        refused(RegisterRefusal.FILE_TOO_MANY_LINES, () -> TableReader.read(text.getBytes(UTF_8)));
    }

    @Test
    void a_workbook_that_unpacks_to_a_mountain_is_refused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 120; megabyte++) {
                zip.write(zeros);
            }
        }

        refused(RegisterRefusal.FILE_TOO_LARGE, () -> TableReader.read(out.toByteArray()));
    }

    @Test
    void formulas_and_merged_cells_of_a_workbook_become_problems_of_their_lines() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("people");
            for (int at = 0; at < 3; at++) {
                sheet.value(
                        0, at, List.of("Given name", "Family name", "E-mail").get(at));
            }
            sheet.value(1, 0, "Ada");
            sheet.formula(1, 1, "CONCATENATE(A2,C2)");
            sheet.value(1, 2, "a@b.nl");
            sheet.value(2, 0, "Bo");
            sheet.value(2, 2, "b@b.nl");
            sheet.range(1, 1, 2, 1).merge();
        }
        var lines = TableReader.read(out.toByteArray());
        var reader = new LineReader(lines.getFirst());

        assertThat(reader.read(lines.get(1)).problems())
                .extracting(Problem::column, Problem::refusal)
                .containsExactly(tuple(Column.FAMILY_NAME, RegisterRefusal.CELL_FORMULA));
        assertThat(reader.read(lines.get(2)).problems())
                .extracting(Problem::column, Problem::refusal)
                .containsExactly(tuple(Column.FAMILY_NAME, RegisterRefusal.CELL_REQUIRED));
    }

    @Test
    void fifty_thousand_characters_in_a_cell_are_a_problem_of_its_column() {
        var lines = TableReader.read((HEADINGS + "x".repeat(50_000) + ",Vos,a@b.nl\n").getBytes(UTF_8));

        assertThat(new LineReader(lines.getFirst()).read(lines.get(1)).problems())
                .containsExactly(Problem.in(Column.GIVEN_NAME, RegisterRefusal.CELL_TOO_LONG, 50_000, 120));
    }

    @Test
    void headings_that_are_none_are_refused() {
        refused(RegisterRefusal.COLUMN_UNKNOWN, () -> headings("given_name,family_name,email,shoe size"), "shoe size");
        refused(RegisterRefusal.COLUMN_TWICE, () -> headings("given_name,family_name,email,E-mail"), "email");
        refused(RegisterRefusal.COLUMN_MISSING, () -> headings("given_name,family_name"), "email");
    }

    /** Whatever arrives is read or refused in a sentence; nothing else comes out. */
    @Test
    void bytes_of_any_kind_are_read_or_refused() {
        var random = new Random(20261122);
        var alphabet = "a,;\t\"'\n\r =@\u0000é\uFEFF1-".toCharArray();
        for (int attempt = 0; attempt < 20_000; attempt++) {
            var text = new StringBuilder(attempt % 2 == 0 ? HEADINGS : "");
            for (int at = random.nextInt(60); at > 0; at--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            var bytes = text.toString().getBytes(UTF_8);
            if (attempt % 3 == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                var lines = TableReader.read(bytes);
                var reader = new LineReader(lines.getFirst());
                lines.stream().skip(1).forEach(reader::read);
            } catch (RuleViolation refused) {
                assertThat(refused.refusal()).isInstanceOf(RegisterRefusal.class);
            }
        }
    }

    private static void headings(String line) {
        var lines = TableReader.read((line + "\n").getBytes(UTF_8));
        assertThat(new LineReader(lines.getFirst())).isNotNull();
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Line.Cell::text).toList();
    }

    private static void refused(Refusal refusal, ThrowingCallable work, Object... arguments) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            if (arguments.length > 0) {
                assertThat(refused.arguments()).containsExactly(arguments);
            }
        });
    }
}
