package nl.traject.audit;

import nl.traject.shared.Refusal;

/** Why something about the audit is refused. */
public enum AuditRefusal implements Refusal {
    /** The matrix is for administrators and programme directors, by an office that holds today. */
    ONLY_THE_SCHOOL
}
