package nl.traject.plan.draft;

import nl.traject.plan.content.PlanPart;
import nl.traject.shared.RuleViolation;

/** The texts of a draft: which part they belong to, what they are about, and how long they may be. */
public enum TextKind {
    WORKING_TITLE(PlanPart.RESEARCH, Subject.PLAN, true),
    SUMMARY(PlanPart.RESEARCH, Subject.PLAN, false),
    PACKAGE_TITLE(PlanPart.RESEARCH, Subject.WORK_PACKAGE, true),
    PACKAGE_DESCRIPTION(PlanPart.RESEARCH, Subject.WORK_PACKAGE, false),
    PACKAGE_REFUTED_IF(PlanPart.RESEARCH, Subject.WORK_PACKAGE, false),
    RISK(PlanPart.RESEARCH, Subject.RISK, false),
    MITIGATION(PlanPart.RESEARCH, Subject.RISK, false),
    MEETING_FREQUENCY(PlanPart.SUPERVISION, Subject.PLAN, true),
    REPORTING(PlanPart.SUPERVISION, Subject.PLAN, false),
    FEEDBACK(PlanPart.SUPERVISION, Subject.PLAN, false),
    /** What one supervisor does. */
    TASK(PlanPart.SUPERVISION, Subject.SUPERVISION, false),
    /** Why research data management does not apply. */
    NO_DATA_REASON(PlanPart.DATA_MANAGEMENT, Subject.PLAN, false),
    DATA_PLAN(PlanPart.DATA_MANAGEMENT, Subject.PLAN, false),
    DATA_LOCATION(PlanPart.DATA_MANAGEMENT, Subject.PLAN, false),
    CODE_LOCATION(PlanPart.DATA_MANAGEMENT, Subject.PLAN, false);

    /** What a text is about. */
    public enum Subject {
        PLAN,
        WORK_PACKAGE,
        RISK,
        SUPERVISION
    }

    /** Most characters of a line, counted as a reader counts them, as the database has it. */
    public static final int LONGEST_LINE = 500;

    /** Most characters of a text, counted as a reader counts them, as the database has it. */
    public static final int LONGEST_TEXT = 100_000;

    private final PlanPart part;
    private final Subject subject;
    private final boolean line;

    TextKind(PlanPart part, Subject subject, boolean line) {
        this.part = part;
        this.subject = subject;
        this.line = line;
    }

    public PlanPart part() {
        return part;
    }

    public Subject subject() {
        return subject;
    }

    /** Whether it is one line, such as a title; all others may run over many and are Markdown. */
    public boolean isLine() {
        return line;
    }

    /** Characters that no text can hold are taken out; refuses what is longer than can be kept, and says by how much. */
    String require(String content) {
        var kept = content.replace("\u0000", "");
        var readable = line ? kept.replaceAll("\\R", " ") : kept;
        var length = readable.codePointCount(0, readable.length());
        if (line && length > LONGEST_LINE) {
            throw new RuleViolation(DraftRefusal.DRAFT_TEXT_TITLE_LENGTH, LONGEST_LINE, length);
        }
        if (length > LONGEST_TEXT) {
            throw new RuleViolation(DraftRefusal.DRAFT_TEXT_CONTENT_LENGTH, LONGEST_TEXT, length);
        }
        return readable;
    }
}
