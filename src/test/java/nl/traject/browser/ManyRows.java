package nl.traject.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.traject.security.SystemActor;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes every long list of the example data longer, by copies of what is in it with all that belongs to each. */
@TestComponent
class ManyRows {

    /** A table whose rows belong to those of another; its own key, or empty where nothing belongs to it. */
    private record Part(String table, String key, Map<String, String> changed, List<Part> parts) {

        Part(String table) {
            this(table, "", Map.of(), List.of());
        }
    }

    private static final Part ENTRY =
            new Part("progress.entry", "entry_id", Map.of(), List.of(new Part("progress.entry_comment")));
    private static final Part ITEM = new Part("education.item", "item_id", Map.of(), List.of());
    private static final Part DUTY = new Part(
            "teaching.duty",
            "duty_id",
            Map.of(),
            List.of(new Part("teaching.worked_week"), new Part("teaching.rule_exception")));
    private static final Part TOPIC = new Part(
            "plan.topic",
            "topic_id",
            Map.of("number", "(select max(number) + 1 from plan.topic)"),
            List.of(new Part("plan.topic_term")));
    private static final Part WORK_PACKAGE = new Part(
            "plan.work_package",
            "work_package_id",
            Map.of(),
            List.of(
                    new Part("plan.work_package_topic"),
                    new Part("plan.expected_output"),
                    new Part("plan.draft_text")));
    private static final Part RISK = new Part("plan.risk", "risk_id", Map.of(), List.of(new Part("plan.draft_text")));
    private static final Part PAPER = new Part(
            "publication.paper",
            "paper_id",
            Map.of("number", "(select max(number) + 1 from publication.paper)"),
            List.of(
                    new Part("publication.paper_author"),
                    new Part("publication.paper_topic"),
                    new Part(
                            "publication.submission",
                            "submission_id",
                            Map.of("resubmission_of", "null"),
                            List.of(new Part("publication.submission_step")))));
    private static final List<Part> OF_A_TRAJECTORY = List.of(
            new Part("people.supervision"),
            new Part("people.contract_term"),
            new Part("people.due_date"),
            new Part("people.check_fact"),
            new Part("evaluation.milestone"));

    private final DSLContext dsl;
    private final SystemActor system;
    private final TransactionTemplate transaction;

    ManyRows(DSLContext dsl, SystemActor system, PlatformTransactionManager transactions) {
        this.dsl = dsl;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** As many more rows in the lists of a trajectory, and as many more trajectories beside it. */
    void add(long trajectory, int count) {
        system.as(
                "examples",
                () -> transaction.execute(status -> {
                    for (var part : List.of(ENTRY, ITEM, DUTY, TOPIC, WORK_PACKAGE, RISK, PAPER)) {
                        var there = dsl
                                .fetchValues(
                                        "select %s from %s where trajectory_id = ? order by 1"
                                                .formatted(part.key, part.table),
                                        trajectory)
                                .stream()
                                .map(Number.class::cast)
                                .toList();
                        for (int i = 0; i < count; i++) {
                            copy(part, there.get(i % there.size()).longValue(), part.changed);
                        }
                    }
                    for (int i = 0; i < count; i++) {
                        var person = number("insert into people.person (given_name, family_name) values ('Copy', 'No "
                                + i + "') returning person_id");
                        copy(
                                new Part("people.trajectory", "trajectory_id", Map.of(), OF_A_TRAJECTORY),
                                trajectory,
                                Map.of(
                                        "candidate_id",
                                        Long.toString(person),
                                        "candidate_name",
                                        "'No " + i + ", Copy'"));
                    }
                    return count;
                }));
    }

    private void copy(Part part, long id, Map<String, String> changed) {
        var copy = number(
                insert(part.table, part.key, changed) + " where " + part.key + " = " + id + " returning " + part.key);
        for (var child : part.parts) {
            if (child.parts.isEmpty()) {
                dsl.execute(insert(child.table, child.key, Map.of(part.key, Long.toString(copy))) + " where " + part.key
                        + " = " + id);
            } else {
                dsl.fetchValues("select %s from %s where %s = ?".formatted(child.key, child.table, part.key), id)
                        .forEach(each -> {
                            var both = new java.util.HashMap<>(child.changed);
                            both.put(part.key, Long.toString(copy));
                            copy(child, ((Number) each).longValue(), both);
                        });
            }
        }
    }

    private String insert(String table, String key, Map<String, String> changed) {
        var columns =
                columns(table).stream().filter(column -> !column.equals(key)).toList();
        return "insert into %s (%s) select %s from %s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> changed.getOrDefault(column, column))
                                .collect(Collectors.joining(", ")),
                        table);
    }

    /** All columns that are not numbered by the database. */
    private List<String> columns(String table) {
        var name = table.split("\\.");
        return Arrays.asList(dsl.fetchValues(
                        "select column_name::text from information_schema.columns where table_schema = ? "
                                + "and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'",
                        name[0],
                        name[1])
                .toArray(String[]::new));
    }

    private long number(String sql) {
        return ((Number) dsl.fetchSingle(sql).getValue(0)).longValue();
    }
}
