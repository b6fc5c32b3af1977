package nl.traject.audit.ui;

import java.io.Serializable;

/** Sentences in one reader's language, within a page and outside of one. */
@FunctionalInterface
interface Translator extends Serializable {

    String say(String key, Object... arguments);
}
