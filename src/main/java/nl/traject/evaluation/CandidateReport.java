package nl.traject.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate writes for a milestone, in Markdown: the nine-month report or the self-report. The team sees the draft.
 *
 * @param savedAt when it was last saved, null before the first time
 * @param filedOn the day it was handed in, null while it is a draft; then it stays as it is
 * @param version 0 while there is none
 */
public record CandidateReport(String text, @Nullable Instant savedAt, @Nullable LocalDate filedOn, int version) {

    /** Longest report in characters. */
    public static final int LONGEST = 100_000;

    /** Nothing written yet. */
    public static final CandidateReport NONE = new CandidateReport("", null, null, 0);

    public boolean isFiled() {
        return filedOn != null;
    }

    public boolean isStarted() {
        return !text.isBlank();
    }

    /** Words, as one counts them in a text. */
    public int words() {
        return isStarted() ? text.strip().split("\\s+").length : 0;
    }

    /** Keeps the draft. Refuses when it was handed in, and more than {@value #LONGEST} characters. */
    public CandidateReport save(String written, Instant now) {
        requireDraft();
        if (written.length() > LONGEST) {
            throw new RuleViolation(EvaluationRefusal.REPORT_CONTENT_LENGTH);
        }
        return new CandidateReport(written, now, null, version);
    }

    /** Hands it in. Refuses an empty one, and a second time. */
    public CandidateReport file(LocalDate today) {
        requireDraft();
        if (!isStarted()) {
            throw new RuleViolation(EvaluationRefusal.REPORT_FILED_WITH_CONTENT);
        }
        return new CandidateReport(text, savedAt, today, version);
    }

    private void requireDraft() {
        if (filedOn != null) {
            throw new RuleViolation(EvaluationRefusal.REPORT_ALREADY_FILED, filedOn);
        }
    }
}
