package nl.traject.people;

import java.util.List;

/** Everybody in the example data; invented, in the order of the sign-in page. */
final class ExamplePeople {

    record Invented(String username, String givenName, String familyName) {}

    static final List<Invented> ALL = List.of(
            new Invented("r.vos", "Robin", "Vos"),
            new Invented("f.meijer", "Fem", "Meijer"),
            new Invented("j.schouten", "Jo", "Schouten"),
            new Invented("p.dijkman", "Puck", "Dijkman"),
            new Invented("i.maas", "Ingrid", "Maas"),
            new Invented("t.lind", "Tomas", "Lind"),
            new Invented("n.haddad", "Noor", "Haddad"),
            new Invented("a.sardinha", "Ana", "Sardinha"),
            new Invented("e.bakker", "Els", "Bakker"),
            new Invented("j.peeters", "Jo", "Peeters"),
            new Invented("m.brandt", "Mila", "Brandt"));

    private ExamplePeople() {}
}
