package nl.traject.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.traject.people.RuleSetId;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleSets;
import nl.traject.rules.RuleText;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of the rule sets of the programmes that somebody administers or directs. Administrators write drafts and publish
 * them; directors read; for everybody else there is nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RuleBook {

    private final RulebookStore store;
    private final Clock clock;

    RuleBook(RulebookStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** By programme, the latest version first. */
    public List<Version> listVersions() {
        return store.listVersions(me(), today());
    }

    /** Refuses as "not found" what is no version of a programme of the reader. */
    public Version getVersion(RuleSetId version) {
        return store.findVersion(version, me(), today()).orElseThrow(() -> new NotFound("rule set " + version));
    }

    /** The text of a version, for reading and for export. */
    public String textOf(RuleSetId version) {
        getVersion(version);
        return store.contentOf(version);
    }

    public List<Draft> listDrafts() {
        return store.listDrafts(me(), today());
    }

    /** Refuses as "not found" what is no draft of a programme of the reader. */
    public Draft getDraft(DraftId draft) {
        return store.findDraft(draft, me(), today()).orElseThrow(() -> new NotFound("draft " + draft));
    }

    /** Whether the reader may write the rules of the programme. */
    public boolean mayWrite(ProgrammeId programme) {
        return store.isAdministered(programme, me(), today());
    }

    /** Refuses who may not write the rules of the programme, such as what was computed from them while one might. */
    public void requireWriter(ProgrammeId programme) {
        if (!mayWrite(programme)) {
            throw new NotPermitted(RulebookRefusal.ONLY_WHO_KEEPS_THE_RULES);
        }
    }

    /** A draft with the text of a version. */
    @Transactional
    public DraftId startDraft(RuleSetId basedOn) {
        var version = getVersion(basedOn);
        requireWriter(version.programme());
        return store.insert(version, store.contentOf(basedOn), me(), clock.instant());
    }

    /** A draft from a text. Refuses a text that has not the shape of a rule set, or is that of another programme. */
    @Transactional
    public DraftId importDraft(RuleSetId basedOn, String yaml) {
        var version = getVersion(basedOn);
        requireWriter(version.programme());
        requireShape(yaml);
        return store.insert(version, yaml, me(), clock.instant());
    }

    /** Everything that is wrong with a text. */
    public List<RuleViolation> problemsOf(Draft draft) {
        return RuleSets.check(draft.content()).problems();
    }

    /**
     * Gives a rule other values; one that is new is added. Refuses values with which the forms could not show the draft, such
     * as a criterion without a name.
     */
    @Transactional
    public void change(Draft draft, RuleEntry entry, Map<String, String> values, String source, Confidence confidence) {
        var content = RuleText.with(draft.content(), entry, values, source, confidence);
        requireShape(content);
        write(draft, content);
    }

    /** Takes a rule out of its list, or one that the set may do without. */
    @Transactional
    public void remove(Draft draft, RuleEntry entry) {
        write(draft, RuleText.without(draft.content(), entry));
    }

    /** Replaces the text. Refuses one that has not the shape of a rule set: the forms could not show it. */
    @Transactional
    public void replaceText(Draft draft, String yaml) {
        requireShape(yaml);
        write(draft, yaml);
    }

    @Transactional
    public void discard(Draft draft) {
        requireWriter(getDraft(draft.id()).programme());
        store.delete(draft.id(), draft.version());
    }

    /**
     * Makes a draft a version, for who starts on a day or later. Nobody is moved to it. Refuses a draft with problems, a name
     * that is taken, and rules of another programme.
     */
    @Transactional
    public RuleSetId publish(Draft draft, String release, LocalDate effectiveFrom) {
        var current = getDraft(draft.id());
        requireWriter(current.programme());
        var problems = RuleSets.check(draft.content()).problems();
        if (!problems.isEmpty()) {
            throw new RuleViolation(RulebookRefusal.DRAFT_HAS_PROBLEMS, problems.size());
        }
        if (release.isBlank()) {
            throw new RuleViolation(RulebookRefusal.RULE_SET_RELEASE_LENGTH);
        }
        var content = RuleText.as(current.content(), release.strip(), effectiveFrom);
        var rules = RuleSets.read(content);
        if (!rules.code().equals(current.code())) {
            throw new RuleViolation(RulebookRefusal.RULES_OF_ANOTHER_PROGRAMME, rules.code(), current.code());
        }

        store.delete(draft.id(), draft.version());
        return store.publish(current.programme(), rules, content, me(), clock.instant());
    }

    private void write(Draft draft, String content) {
        requireWriter(getDraft(draft.id()).programme());
        store.update(draft.id(), draft.version(), content, me(), clock.instant());
    }

    private static void requireShape(String yaml) {
        var read = RuleSets.check(yaml);
        if (read.rules() == null) {
            throw read.problems().getFirst();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PersonId me() {
        return CurrentUser.get().person();
    }
}
