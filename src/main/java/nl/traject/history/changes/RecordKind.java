package nl.traject.history.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of records as a reader knows them, to choose from: each a few tables, or all of a schema that no other kind names. */
public enum RecordKind {
    TRAJECTORY("people.trajectory", "rules.trajectory_move", "course"),
    TEAM("people.supervision", "people.observation"),
    CONTRACT("people.contract_term", "people.fte_change", "people.leave", "people.leave_kind", "leave"),
    PLAN("plan"),
    EDUCATION("education"),
    TEACHING("teaching"),
    PAPERS("publication"),
    LOG("progress"),
    MILESTONES("people.moved_date", "evaluation"),
    CONCERN("concern"),
    PEOPLE("people.person", "people.contact", "people.person_merge", "people.office", "security.account"),
    SCHOOL("people.school", "people.programme", "security.imprint"),
    RULES("rules"),
    VENUES("publication.venue", "publication.edition", "publication.cycle", "publication.edition_date"),
    HISTORY("history");

    private final List<String> sources;

    RecordKind(String... sources) {
        this.sources = List.of(sources);
    }

    /** Empty for a table that nobody has put anywhere. */
    public static Optional<RecordKind> of(String table) {
        var schema = table.substring(0, table.indexOf('.'));
        return named(table).or(() -> named(schema));
    }

    private static Optional<RecordKind> named(String source) {
        return Arrays.stream(values())
                .filter(kind -> kind.sources.contains(source))
                .findFirst();
    }

    boolean holds(String table) {
        return of(table).filter(kind -> kind == this).isPresent();
    }
}
