package nl.traject.directory;

import java.time.Instant;
import java.util.Optional;
import nl.traject.security.AccountKeeping;
import nl.traject.security.OneTimeLinks;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can sign in. Whoever keeps a person's account hands over a link by which it is opened, or gets another password; closes
 * it, and opens it again.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AccountDesk {

    /**
     * @param account   null when there is none
     * @param openUntil until when a link holds that was not used yet; null without one
     */
    public record Desk(
            AccountKeeping.@Nullable State account,
            @Nullable Instant openUntil) {

        public SignInState state() {
            if (account == null) {
                return openUntil == null ? SignInState.NONE : SignInState.INVITED;
            }
            return account.active() ? SignInState.ACTIVE : SignInState.CLOSED;
        }
    }

    private final AccountKeeping accounts;
    private final OneTimeLinks links;
    private final PersonFileStore files;
    private final Keeper keeper;

    AccountDesk(AccountKeeping accounts, OneTimeLinks links, PersonFileStore files, Keeper keeper) {
        this.accounts = accounts;
        this.links = links;
        this.files = files;
        this.keeper = keeper;
    }

    public Desk find(PersonId person) {
        keeper.requireReader();
        return new Desk(
                accounts.find(person).orElse(null), links.openUntil(person).orElse(null));
    }

    /**
     * A link by which the person opens an account, or chooses another password; it works once, and earlier ones end. Refuses
     * who was merged, and an account that is closed; for an officer of HR whoever is no operator.
     */
    @Transactional
    public OneTimeLinks.Issued issueLink(PersonId person) {
        keeper.requireHolderOfAccount(person);
        var file = files.find(person).orElseThrow(() -> new NotFound("person " + person));
        if (file.mergedInto() != null) {
            throw new RuleViolation(DirectoryRefusal.PERSON_IS_MERGED);
        }
        return links.issueFor(person);
    }

    /** Ends every session and refuses sign-in. Refuses one's own account, and the last administrator's or operator's. */
    @Transactional
    public void close(PersonId person, int version) {
        keeper.requireKeeperOfAccount(person);
        if (person.equals(keeper.me())) {
            throw new RuleViolation(DirectoryRefusal.ACCOUNT_OF_ONESELF);
        }
        accounts.setActive(person, version, false);
    }

    /** Lets the person sign in again, with the password there was. Refuses who was merged. */
    @Transactional
    public void reopen(PersonId person, int version) {
        keeper.requireKeeperOfAccount(person);
        var merged = Optional.ofNullable(files.find(person)
                .orElseThrow(() -> new NotFound("person " + person))
                .mergedInto());
        if (merged.isPresent()) {
            throw new RuleViolation(DirectoryRefusal.PERSON_IS_MERGED);
        }
        accounts.setActive(person, version, true);
    }
}
