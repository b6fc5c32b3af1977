package nl.traject.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.traject.people.Intake;
import nl.traject.people.Intake.Entry;
import nl.traject.ui.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register as a file that an import reads: of the schools that the reader administers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Exports {

    private final Intake intake;

    Exports(Intake intake) {
        this.intake = intake;
    }

    /** Row by row while the database hands them out. */
    public void writeCsv(OutputStream out) throws IOException {
        try (var csv = new Csv(out)) {
            csv.write(headings());
            intake.forEach(
                    entry -> csv.write(values(entry).stream().map(Exports::text).toList()));
        }
    }

    /** The same as a workbook: days are days, numbers are numbers, and a text is never a formula. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (var sheet = new RegisterSheet(out)) {
            sheet.write(headings());
            intake.forEach(entry -> sheet.write(values(entry)));
        }
    }

    /** The headings alone. */
    public void writeTemplate(OutputStream out) throws IOException {
        try (var sheet = new RegisterSheet(out)) {
            sheet.write(headings());
        }
    }

    /** How many persons stand in no file, because they have no address. */
    public int countLeftOut() {
        return intake.countWithoutAddress();
    }

    private static List<String> headings() {
        return Arrays.stream(Column.values()).map(Column::heading).toList();
    }

    private static List<@Nullable Object> values(Entry entry) {
        var person = entry.person();
        var trajectory = entry.trajectory();
        return trajectory == null
                ? Arrays.asList(person.givenName(), person.familyName(), person.email())
                : Arrays.asList(
                        person.givenName(),
                        person.familyName(),
                        person.email(),
                        entry.programme(),
                        trajectory.start(),
                        trajectory.title(),
                        trajectory.fte(),
                        trajectory.firstPromotor(),
                        trajectory.second(),
                        trajectory.signedOn());
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }
}
