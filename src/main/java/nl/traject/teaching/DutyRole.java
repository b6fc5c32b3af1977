package nl.traject.teaching;

/** What the candidate does in a course. */
public enum DutyRole {
    TEACHING_ASSISTANT,
    LAB,
    TUTORIAL,
    THESIS_SUPERVISION,
    GUEST_LECTURE;

    /** Whether it counts as a course; the others count as hours only. */
    public boolean isCourse() {
        return this != THESIS_SUPERVISION && this != GUEST_LECTURE;
    }
}
