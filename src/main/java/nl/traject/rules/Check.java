package nl.traject.rules;

/** What the audit asks of every trajectory; a column of the compliance matrix. */
public enum Check {
    /** The supervision team is complete. */
    TEAM,
    /** A plan is in force in time. */
    PLAN,
    /** The plan in force was looked at in the last year. */
    PLAN_REVIEW,
    /** The nine-month report is filed. */
    REPORT,
    /** The 18-month evaluation is decided before the notice date. */
    EVALUATION,
    /** Written notice is given for the term that ends next. */
    NOTICE,
    /** Credits keep pace with time. */
    EC_PACE,
    /** Mandatory training is planned and done. */
    MANDATORY,
    /** Teaching stays within the rules. */
    TEACHING,
    /** A log entry or a meeting lately. */
    ACTIVITY,
    /** Every topic has a ground truth. */
    GROUND_TRUTH,
    /** As many papers are planned as the plan in force expects. */
    OUTPUTS
}
