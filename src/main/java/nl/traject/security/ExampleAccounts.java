package nl.traject.security;

import java.util.List;

/** The accounts that the sign-in page offers while the example data are loaded, never otherwise. */
public interface ExampleAccounts {

    /**
     * An invented person to try Traject as.
     *
     * @param descriptionKey message that says in a line what there is to see
     */
    record ExampleAccount(String name, String descriptionKey, String username) {}

    /** Empty when no example data are loaded. */
    List<ExampleAccount> list();

    /** The password of all of them. */
    String password();
}
