package nl.traject.register;

import nl.traject.shared.Refusal;

/** Why a file, a line or a cell cannot be taken into the register. */
public enum RegisterRefusal implements Refusal {
    FILE_EMPTY,
    /** Argument: the most that is read, in megabytes. */
    FILE_TOO_LARGE,
    /** Argument: the most lines that are read. */
    FILE_TOO_MANY_LINES,
    /** Argument: the first line that cannot be read. */
    FILE_NOT_UTF_8,
    /** Argument: the line after which no quote closes, or where text follows one. */
    FILE_QUOTES,
    FILE_OLD_EXCEL,
    FILE_UNREADABLE,
    /** Argument: the heading. */
    COLUMN_MISSING,
    /** Argument: the heading. */
    COLUMN_TWICE,
    /** Argument: the heading. */
    COLUMN_UNKNOWN,
    LINE_TOO_WIDE,
    CELL_REQUIRED,
    /** Arguments: how many characters it has, how many it may have. */
    CELL_TOO_LONG,
    CELL_UNREADABLE,
    CELL_FORMULA,
    CELL_NOT_A_DATE,
    CELL_NOT_A_NUMBER,
    CELL_WITHOUT_PROGRAMME,
    /** Argument: the short names there are. */
    PROGRAMME_UNKNOWN,
    PROGRAMME_AMBIGUOUS,
    /** Argument: the address. */
    PERSON_UNKNOWN,
    /** Argument: the other line. */
    LINE_REPEATED,
    /** Argument: the other line. */
    NAMES_DIFFER,
    PERSON_OF_OTHERS,
    TRAJECTORY_OF_OTHERS,
    PROGRAMME_DIFFERS,
    CONTRACT_DIFFERS,
    TEAM_DIFFERS,
    SUPERVISORS_ALIKE,
    TRAJECTORY_START_PLAUSIBLE,
    NOTHING_TO_TAKE
}
