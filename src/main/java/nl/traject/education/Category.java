package nl.traject.education;

/** What kind of training an item is. */
public enum Category {
    COURSE,
    /** Summer or winter school. */
    SCHOOL,
    CONFERENCE,
    WORKSHOP,
    SEMINAR,
    /** Research visit. */
    VISIT,
    /** Scientific integrity. */
    INTEGRITY,
    LANGUAGE,
    CAREER,
    TEACHING_QUALIFICATION,
    /** Academic service, such as reviewing. */
    SERVICE
}
