package nl.traject.plan.content;

/**
 * The fifth part: what happens to research data.
 *
 * @param applicable whether there are research data to be managed
 * @param reason why it is not applicable; empty otherwise
 * @param plan what is kept how long and who may see it; Markdown
 * @param dataLocation where data live
 * @param codeLocation where code lives
 */
public record DataManagement(boolean applicable, String reason, String plan, String dataLocation, String codeLocation) {

    /** Applicable until somebody says why not; nothing is written yet. */
    public static DataManagement empty() {
        return new DataManagement(true, "", "", "", "");
    }
}
