package nl.traject.people;

import nl.traject.security.OneTimeLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invited person's side of a one-time link; there is nobody signed in yet. */
@Service
@Transactional
public class Invitations {

    private final OneTimeLinks links;

    Invitations(OneTimeLinks links) {
        this.links = links;
    }

    /** Whether the link still holds. */
    @Transactional(readOnly = true)
    public boolean isOpen(String link) {
        return links.isOpenInvitation(link);
    }

    /** Uses the link up and opens the account. Refuses a used link, a short password and a user name that is taken. */
    public void accept(String link, String username, String password) {
        links.acceptInvitation(link, username, password);
    }
}
