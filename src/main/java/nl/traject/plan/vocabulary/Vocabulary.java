package nl.traject.plan.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.traject.people.PeopleRefusal;
import nl.traject.plan.Term;
import nl.traject.plan.TermId;
import nl.traject.plan.TermKind;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The vocabulary as administrators keep it. It is one for the whole installation, so that topics of different schools can be
 * compared; who administers any school may change it, and the history says who did.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Vocabulary {

    private final VocabularyStore store;

    Vocabulary(VocabularyStore store) {
        this.store = store;
    }

    /** One stretch of the list: kind by kind, techniques group by group, each in its order. */
    public List<TermEntry> list(VocabularyFilter filter, int offset, int limit) {
        requireAdministrator();
        return store.list(filter, offset, limit);
    }

    public int count(VocabularyFilter filter) {
        requireAdministrator();
        return store.count(filter);
    }

    /** One term, as it is now. */
    public TermEntry get(TermId id) {
        requireAdministrator();
        return find(id);
    }

    /** The groups a technique can stand under, retired ones too. */
    public List<Term> listGroups() {
        requireAdministrator();
        return store.listGroups();
    }

    /**
     * Offers another term, at the end of its kind. Refuses a name the kind has, a technique without an offered group, a group
     * for anything else.
     */
    @Transactional
    public TermId add(TermKind kind, TermText text) {
        requireAdministrator();
        var group = groupOf(text);

        TermEntry.requireGroup(kind, group);
        TermEntry.requireOffered(group);

        return store.insert(kind, text);
    }

    /** Other names, another confidence, another group; see {@link TermEntry#change}. Refuses a name the kind has. */
    @Transactional
    public void change(TermId id, int version, TermText text) {
        step(id, version, entry -> entry.change(text, groupOf(text)));
    }

    /** Is no longer offered; see {@link TermEntry#retire}. */
    @Transactional
    public void retire(TermId id, int version) {
        step(id, version, TermEntry::retire);
    }

    /** Is offered again; see {@link TermEntry#offerAgain}. */
    @Transactional
    public void offerAgain(TermId id, int version) {
        step(id, version, TermEntry::offerAgain);
    }

    /** Goes a place up or down among those that are offered beside it. Refuses at either end, and what is retired. */
    @Transactional
    public void move(TermId id, int version, Direction direction) {
        requireAdministrator();
        var entry = find(id, version);

        var move = Move.of(store.listBeside(entry), id, direction);

        if (!store.swap(move)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private void step(TermId id, int version, UnaryOperator<TermEntry> verb) {
        requireAdministrator();
        var entry = find(id, version);

        var after = verb.apply(entry);

        if (!store.update(after)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }

    private TermEntry find(TermId id) {
        return store.find(id).orElseThrow(() -> new NotFound("term " + id));
    }

    private TermEntry find(TermId id, int version) {
        var entry = find(id);
        if (entry.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        return entry;
    }

    private @Nullable Term groupOf(TermText text) {
        return Optional.ofNullable(text.group())
                .map(group -> find(group).term())
                .orElse(null);
    }

    private void requireAdministrator() {
        if (!store.isAdministrator()) {
            throw new NotPermitted(PeopleRefusal.ONLY_AN_ADMINISTRATOR);
        }
    }
}
