package nl.traject.security;

import nl.traject.shared.RuleViolation;

/**
 * What the installation says about itself where people sign in.
 *
 * @param name whose it is, such as a university; empty when it says nothing
 * @param help whom to ask, such as an address; empty when it says nothing
 */
public record Imprint(String name, String help, int version) {

    /** Characters of the name. */
    public static final int LONGEST_NAME = 120;

    /** Characters of the help. */
    public static final int LONGEST_HELP = 300;

    /** The operator writes it anew. Refuses what is longer than the page has room for. */
    Imprint rewritten(String newName, String newHelp) {
        if (newName.strip().length() > LONGEST_NAME) {
            throw new RuleViolation(SecurityRefusal.IMPRINT_NAME_LENGTH);
        }
        if (newHelp.strip().length() > LONGEST_HELP) {
            throw new RuleViolation(SecurityRefusal.IMPRINT_HELP_LENGTH);
        }
        return new Imprint(newName.strip(), newHelp.strip(), version);
    }
}
