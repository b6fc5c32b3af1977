package nl.traject.security;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.traject.shared.ReadableText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the signed-in person is typing, so that a lost connection, an expired session or a crash costs nothing. Everybody
 * has only the own drafts; nobody else, no office and no job, reads them, and they have no history.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Drafts {

    private final DraftStore store;
    private final Clock clock;

    Drafts(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was typed last into a field and not saved as a record.
     *
     * @param field names the field for this person, such as "log:17" for a new entry in the log of trajectory 17
     */
    public Optional<Draft> find(String field) {
        return store.find(CurrentUser.get().person(), field);
    }

    /** All that was typed and not saved in fields whose names begin alike, by field. */
    public Map<String, Draft> findAll(String prefix) {
        return store.findAll(CurrentUser.get().person(), prefix);
    }

    /** Keeps the text in place of the last one; an empty text keeps nothing. */
    @Transactional
    public Draft save(String field, String content) {
        var person = CurrentUser.get().person();
        var draft = new Draft(ReadableText.readable(content), clock.instant());
        if (content.isBlank()) {
            store.delete(person, field);
        } else {
            store.put(person, field, draft);
        }
        return draft;
    }

    /** Forgets it, because it was saved as a record or thrown away. */
    @Transactional
    public void discard(String field) {
        store.delete(CurrentUser.get().person(), field);
    }
}
