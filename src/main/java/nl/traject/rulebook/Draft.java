package nl.traject.rulebook;

import java.time.Instant;
import nl.traject.people.RuleSetId;
import nl.traject.shared.ProgrammeId;

/**
 * What becomes a version. It may be wrong for as long as it is a draft.
 *
 * @param basedOn the version it began as
 * @param content the text as it was last saved
 * @param version counts the saves
 */
public record Draft(
        DraftId id,
        ProgrammeId programme,
        String programmeName,
        RuleSetId basedOn,
        String code,
        String basedOnRelease,
        String content,
        String editor,
        Instant editedAt,
        int version) {}
