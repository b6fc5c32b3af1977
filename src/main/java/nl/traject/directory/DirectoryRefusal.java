package nl.traject.directory;

import nl.traject.shared.Refusal;

/** Why something about the register of people is refused. */
public enum DirectoryRefusal implements Refusal {
    ONLY_WHO_KEEPS_ACCOUNTS,
    /** A school that the reader does not administer knows the person too. */
    PERSON_KNOWN_ELSEWHERE,
    PERSON_ORCID_FORM,
    PERSON_IS_MERGED,
    OFFICE_NOT_TO_ONESELF,
    OFFICE_OF_OTHERS,
    OFFICE_ONCE,
    OFFICE_IS_OVER,
    OFFICE_UNTIL_AFTER_FROM,
    OFFICE_LAST_ADMINISTRATOR,
    OFFICE_LAST_OPERATOR,
    ACCOUNT_OF_ONESELF,
    ACCOUNT_OF_AN_OPERATOR,
    /** An administrator would read by it what HR alone may. */
    ACCOUNT_OF_HR,
    MERGE_OF_ONESELF,
    MERGE_OF_OTHERS,
    /** Rights of HR or an operator would move to another account, or an account to them. */
    MERGE_OF_TRUST,
    MERGE_ON_ONE_TRAJECTORY,
    MERGE_RECORDS_APART,
    PERSON_MERGE_ONCE,
    PERSON_MERGE_OF_TWO,
    PERSON_MERGE_REASON_LENGTH
}
