package nl.traject.history.changes;

import java.util.Set;

/**
 * Columns that the pages of the history do not show, each with its reason. Everything else that is recorded has a word in
 * both languages; a test compares both with the database.
 */
public final class Hidden {

    private static final Set<String> EVERYWHERE = Set.of(
            "version", // counts the saves
            "trajectory_id", // the page, or the line, says whose it is
            "school_id", // follows from the trajectory or the programme
            "leave_id"); // a number that stands for the days, which have a line of their own

    private static final Set<String> SOMEWHERE = Set.of(
            "people.trajectory.candidate_name", // follows the name, for order and search
            "people.person.search_name", // the same
            "people.contact.mailbox", // follows the address, to find duplicates
            "evaluation.milestone.number", // the same for every milestone of its kind; for addresses
            "security.account.password_hash", // is not recorded at all
            "evaluation.seal.content", // the sealed dossier, which shows it whole
            "rules.rule_set.content", // the version's own page shows it, and compares it with others
            "rules.rule_draft.content"); // the same of the draft

    private Hidden() {}

    /** Those that are named with their table. */
    public static Set<String> somewhere() {
        return SOMEWHERE;
    }

    /** Whether a column is left out. A row's own number is: it says nothing, and the row has a title. */
    public static boolean isHidden(String table, String column) {
        return EVERYWHERE.contains(column)
                || SOMEWHERE.contains(table + "." + column)
                || column.equals(table.substring(table.indexOf('.') + 1) + "_id");
    }
}
