package nl.traject.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** SQL that a room keeps for seeding, in the order in which the rooms follow each other. */
enum Script {
    /** Who the next candidates are, in temporary tables; holds back the triggers of the history and of the references. */
    PREPARE("seed/prepare"),
    PEOPLE("people/seed"),
    LEAVE("leave/seed"),
    COURSE("course/seed"),
    EDUCATION("education/seed"),
    TEACHING("teaching/seed"),
    PLAN("plan/seed"),
    PUBLICATION("publication/seed"),
    PROGRESS("progress/seed"),
    EVALUATION("evaluation/seed"),
    OBSERVERS("people/seed-observers"),
    /** What the triggers of the history would have written; ends their being held back. */
    HISTORY("seed/history"),
    /** After which numbers the application goes on; in the order of the candidates. */
    NUMBERS("seed/numbers");

    private final String path;

    Script(String path) {
        this.path = path;
    }

    /** The schema that it may write to, which bears the room's name. */
    String room() {
        return path.substring(0, path.indexOf('/'));
    }

    String sql() {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("/nl/traject/" + path + ".sql"), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
