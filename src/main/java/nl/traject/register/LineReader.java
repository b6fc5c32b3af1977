package nl.traject.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.traject.people.PeopleRefusal;
import nl.traject.register.RegisterLine.Candidacy;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a table by its headings, and collects what is wrong with a line instead of stopping at the first. */
final class LineReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 300;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final BigDecimal MOST_FTE = new BigDecimal("1.2");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");

    /** What an export writes before a text that a spreadsheet would compute. */
    private static final Pattern NEUTRALISED = Pattern.compile("'(?=[=+\\-@\\t\\r])");

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** A line, or why it is none; whom it seems to be about in either case. */
    record Reading(Line line, String who, @Nullable RegisterLine content, List<Problem> problems) {}

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    /** Refuses headings that are missing, unknown or there twice. */
    LineReader(Line headings) {
        int last = 0;
        for (int at = 0; at < headings.cells().size(); at++) {
            var heading = headings.cells().get(at).text().strip();
            if (heading.isEmpty()) {
                continue;
            }
            var column = Column.find(heading)
                    .orElseThrow(() -> new RuleViolation(RegisterRefusal.COLUMN_UNKNOWN, shortened(heading)));
            if (places.put(column, at) != null) {
                throw new RuleViolation(RegisterRefusal.COLUMN_TWICE, column.heading());
            }
            last = at;
        }
        for (var column : Column.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                throw new RuleViolation(RegisterRefusal.COLUMN_MISSING, column.heading());
            }
        }
        width = last + 1;
    }

    private static String shortened(String heading) {
        return heading.length() <= 40 ? heading : heading.substring(0, 40) + "…";
    }

    Reading read(Line line) {
        var problems = new ArrayList<Problem>();
        if (line.cells().stream().skip(width).anyMatch(cell -> !cell.text().isBlank())) {
            problems.add(Problem.in(null, RegisterRefusal.LINE_TOO_WIDE));
        }
        var values = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            values.put(column, text(line, column, problems));
        }
        var email = value(values, Column.EMAIL);
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            problems.add(Problem.in(Column.EMAIL, PeopleRefusal.CONTACT_EMAIL_FORM));
        }
        var candidacy = candidacy(values, problems);
        var who = (value(values, Column.GIVEN_NAME) + " " + value(values, Column.FAMILY_NAME)).strip();
        if (!problems.isEmpty()) {
            return new Reading(line, who, null, List.copyOf(problems));
        }
        return new Reading(
                line,
                who,
                new RegisterLine(
                        line.number(),
                        value(values, Column.GIVEN_NAME),
                        value(values, Column.FAMILY_NAME),
                        RegisterLine.address(email),
                        candidacy),
                List.of());
    }

    private String text(Line line, Column column, List<Problem> problems) {
        var at = places.get(column);
        if (at == null || at >= line.cells().size()) {
            return required(column, "", problems);
        }
        var cell = line.cells().get(at);
        if (cell.formula()) {
            problems.add(Problem.in(column, RegisterRefusal.CELL_FORMULA));
            return "";
        }
        var text = NEUTRALISED.matcher(cell.text()).lookingAt()
                ? cell.text().substring(1).strip()
                : cell.text().strip();
        if (text.length() > longest(column)) {
            problems.add(Problem.in(column, RegisterRefusal.CELL_TOO_LONG, text.length(), longest(column)));
            return "";
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.in(column, RegisterRefusal.CELL_UNREADABLE));
            return "";
        }
        return required(column, text, problems);
    }

    private static String required(Column column, String text, List<Problem> problems) {
        if (text.isEmpty() && column.isRequired()) {
            problems.add(Problem.in(column, RegisterRefusal.CELL_REQUIRED));
        }
        return text;
    }

    private static int longest(Column column) {
        return switch (column) {
            case GIVEN_NAME, FAMILY_NAME -> LONGEST_NAME;
            case TITLE -> LONGEST_TITLE;
            default -> LONGEST;
        };
    }

    private static @Nullable Candidacy candidacy(Map<Column, String> values, List<Problem> problems) {
        var programme = value(values, Column.PROGRAMME);
        if (programme.isEmpty()) {
            for (var column : Column.values()) {
                if (column.compareTo(Column.PROGRAMME) > 0
                        && !value(values, column).isEmpty()) {
                    problems.add(Problem.in(column, RegisterRefusal.CELL_WITHOUT_PROGRAMME));
                }
            }
            return null;
        }
        var start = day(values, Column.START, problems);
        if (value(values, Column.START).isEmpty()) {
            problems.add(Problem.in(Column.START, RegisterRefusal.CELL_REQUIRED));
        } else if (start != null && (start.isBefore(EARLIEST) || start.isAfter(LATEST))) {
            problems.add(Problem.in(Column.START, RegisterRefusal.TRAJECTORY_START_PLAUSIBLE));
        }
        var candidacy = new Candidacy(
                programme,
                start == null ? EARLIEST : start,
                emptyToNull(value(values, Column.TITLE)),
                fte(value(values, Column.FTE), problems),
                address(values, Column.FIRST_PROMOTOR),
                address(values, Column.SECOND_SUPERVISOR),
                day(values, Column.SIGNED_ON, problems));
        if (candidacy.firstPromotor() != null && candidacy.firstPromotor().equals(candidacy.secondSupervisor())) {
            problems.add(Problem.in(Column.SECOND_SUPERVISOR, RegisterRefusal.SUPERVISORS_ALIKE));
        }
        var own = RegisterLine.address(value(values, Column.EMAIL));
        for (var column : List.of(Column.FIRST_PROMOTOR, Column.SECOND_SUPERVISOR)) {
            if (!own.isEmpty() && own.equals(address(values, column))) {
                problems.add(Problem.in(column, PeopleRefusal.SUPERVISION_NOT_ONESELF));
            }
        }
        return candidacy;
    }

    private static @Nullable String address(Map<Column, String> values, Column column) {
        return emptyToNull(RegisterLine.address(value(values, column)));
    }

    private static @Nullable LocalDate day(Map<Column, String> values, Column column, List<Problem> problems) {
        var text = value(values, column);
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        problems.add(Problem.in(column, RegisterRefusal.CELL_NOT_A_DATE));
        return null;
    }

    private static @Nullable BigDecimal fte(String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(Problem.in(Column.FTE, RegisterRefusal.CELL_NOT_A_NUMBER));
            return null;
        }
        var fte = new BigDecimal(text.replace(',', '.'));
        if (fte.signum() <= 0
                || fte.compareTo(MOST_FTE) > 0
                || fte.stripTrailingZeros().scale() > 2) {
            problems.add(Problem.in(Column.FTE, PeopleRefusal.CONTRACT_TERM_FTE_RANGE));
            return null;
        }
        return fte;
    }

    private static String value(Map<Column, String> values, Column column) {
        return Objects.requireNonNull(values.get(column));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
