package nl.traject.ui;

import nl.traject.shared.PersonId;

/** Tells what somebody is called; implemented by those who keep people. Asked once for each window. */
public interface PersonNames {

    String nameOf(PersonId person);
}
