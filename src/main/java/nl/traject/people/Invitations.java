package nl.traject.people;

import java.util.Optional;
import nl.traject.security.OneTimeLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other side of a one-time link: who was invited, or forgot a password. There is nobody signed in yet. */
@Service
@Transactional
public class Invitations {

    private final OneTimeLinks links;

    Invitations(OneTimeLinks links) {
        this.links = links;
    }

    /** What the link is for; empty when it was used, is too old, or never was one. */
    @Transactional(readOnly = true)
    public Optional<OneTimeLinks.Open> find(String link) {
        return links.find(link);
    }

    /**
     * Uses the link up: opens the account, or gives it another password and ends its sessions. Refuses a used link, a password
     * that is too short or too long, and a user name that is taken.
     *
     * @param username for a new account; the other one keeps its own
     */
    public void accept(String link, String username, String password) {
        links.accept(link, username, password);
    }
}
