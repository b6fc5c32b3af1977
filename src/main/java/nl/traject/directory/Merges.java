package nl.traject.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.traject.directory.MergePreview.AccountFate;
import nl.traject.directory.MergePreview.Kind;
import nl.traject.directory.MergePreview.Move;
import nl.traject.directory.MergePreview.Obstacle;
import nl.traject.security.AccountKeeping;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two entries that are the same person. Everything that refers to the one then refers to the other, in one
 * transaction; the entry that goes stays as a pointer with its name, by which its address is still known. What is sealed is
 * not touched and goes on naming the pointer.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Merges {

    private final MergeStore store;
    private final PersonFileStore files;
    private final AccountKeeping accounts;
    private final Keeper keeper;
    private final Clock clock;

    Merges(MergeStore store, PersonFileStore files, AccountKeeping accounts, Keeper keeper, Clock clock) {
        this.store = store;
        this.files = files;
        this.accounts = accounts;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** What would move, and what stands against it. */
    public MergePreview preview(PersonId merged, PersonId kept) {
        keeper.requireAdministrator();
        var goes = get(merged);
        var stays = get(kept);
        var moves = new TreeMap<Kind, Integer>();
        int sealed = 0;
        for (var reference : store.referencesTo(merged)) {
            if (reference.sealed()) {
                sealed += reference.number();
            } else {
                moves.merge(Kind.of(reference.room(), reference.source()), reference.number(), Integer::sum);
            }
        }
        return new MergePreview(
                goes,
                stays,
                moves.entrySet().stream()
                        .map(entry -> new Move(entry.getKey(), entry.getValue()))
                        .toList(),
                sealed,
                fate(merged, kept),
                obstacles(goes, stays));
    }

    /**
     * Does it. Refuses who administers no school, a person whom another school knows too, oneself, who was merged already, two
     * who act as two on one trajectory, records of which there can be one only, and, unless by an operator, officers of HR and
     * operators.
     */
    @Transactional
    public void merge(PersonId merged, PersonId kept, String reason) {
        keeper.requireAdministrator();
        get(merged);
        get(kept);
        if (keeper.isOfTrust(merged) || keeper.isOfTrust(kept)) {
            throw new RuleViolation(DirectoryRefusal.MERGE_OF_TRUST);
        }
        var done = store.merge(merged, kept);
        store.insert(merged, kept, keeper.me(), LocalDate.now(clock), reason.strip(), done);
        accounts.endSessions(merged);
    }

    private PersonFile get(PersonId person) {
        return files.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    private AccountFate fate(PersonId merged, PersonId kept) {
        var goes = accounts.find(merged).isPresent();
        var stays = accounts.find(kept).isPresent();
        if (goes) {
            return stays ? AccountFate.OTHER_CLOSES : AccountFate.MOVES;
        }
        return stays ? AccountFate.STAYS : AccountFate.NONE;
    }

    private List<Obstacle> obstacles(PersonFile goes, PersonFile stays) {
        var merged = goes.person().id();
        var kept = stays.person().id();
        var found = new ArrayList<Obstacle>();
        if (merged.equals(kept)) {
            found.add(new Obstacle.Refused(DirectoryRefusal.PERSON_MERGE_OF_TWO));
            return found;
        }
        if (merged.equals(keeper.me())) {
            found.add(new Obstacle.Refused(DirectoryRefusal.MERGE_OF_ONESELF));
        }
        if (goes.mergedInto() != null || stays.mergedInto() != null) {
            found.add(new Obstacle.Refused(DirectoryRefusal.PERSON_MERGE_ONCE));
        }
        if (store.isKnownToOthers(merged, kept)) {
            found.add(new Obstacle.Refused(DirectoryRefusal.MERGE_OF_OTHERS));
        }
        if (keeper.isOfTrust(merged) || keeper.isOfTrust(kept)) {
            found.add(new Obstacle.Refused(DirectoryRefusal.MERGE_OF_TRUST));
        }
        found.addAll(store.trajectoriesOfBoth(merged, kept));
        return found;
    }
}
