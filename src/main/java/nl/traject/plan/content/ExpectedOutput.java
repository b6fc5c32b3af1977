package nl.traject.plan.content;

/**
 * What a work package is expected to give.
 *
 * @param academicYear the year it begins in: 2026 is 1 September 2026 to 31 August 2027
 * @param text what it will be; may be empty
 */
public record ExpectedOutput(long key, int academicYear, OutputKind kind, String text) {}
