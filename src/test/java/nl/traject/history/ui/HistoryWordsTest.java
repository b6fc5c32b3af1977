package nl.traject.history.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.history.changes.Hidden;
import nl.traject.history.changes.RecordKind;
import nl.traject.ui.Dates;
import nl.traject.ui.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the history records has words in both languages. Who adds a table or a column adds its words: the messages
 * {@code history.record.TABLE} and {@code history.field.TABLE.COLUMN}, or names it in {@link Hidden} with the reason.
 */
@TrajectTest
class HistoryWordsTest {

    /** A column whose values are listed in a constraint, as PostgreSQL writes it. */
    private static final Pattern LISTED = Pattern.compile("\\(?\\(?(\\w+)\\)? = ANY \\(+ARRAY\\[([^\\]]+)\\]");

    private static final Pattern CONSTANT = Pattern.compile("'([^']+)'");

    @Autowired
    DataSource dataSource;

    @Autowired
    Messages messages;

    private record Column(String table, String column) {}

    private record Constraint(String table, String definition) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_record_has_a_word(String language) {
        var text = text(language);

        assertThat(tables())
                .hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(text.findRecord(table))
                        .as("history.record.%s", table)
                        .hasValueSatisfying(HistoryWordsTest::assertPlain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_field_has_a_word_or_is_left_out_for_a_reason(String language) {
        var text = text(language);

        assertThat(columns()).hasSizeGreaterThan(250).allSatisfy(column -> {
            if (!Hidden.isHidden(column.table(), column.column())) {
                assertThat(text.findField(column.table(), column.column()))
                        .as("history.field.%s.%s", column.table(), column.column())
                        .hasValueSatisfying(HistoryWordsTest::assertPlain);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_constant_has_a_word(String language) {
        var text = text(language);
        var asked = new ArrayList<String>();

        for (var constraint : constraints()) {
            LISTED.matcher(constraint.definition())
                    .results()
                    .forEach(listed -> CONSTANT.matcher(listed.group(2))
                            .results()
                            .map(constant -> constant.group(1))
                            .forEach(constant -> {
                                asked.add(constant);
                                assertThat(text.findConstant(constraint.table(), listed.group(1), constant))
                                        .as("%s.%s %s", constraint.table(), listed.group(1), constant)
                                        .hasValueSatisfying(HistoryWordsTest::assertPlain);
                            }));
        }

        assertThat(asked).hasSizeGreaterThan(100).contains("CREDITED", "DAILY_SUPERVISOR");
    }

    @Test
    void every_record_is_of_a_kind_that_one_can_choose() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(RecordKind.of(table)).as(table).isPresent());
        assertThat(RecordKind.values())
                .allSatisfy(kind -> Stream.of("en", "nl")
                        .forEach(language -> assertThat(messages.find("history.kind." + kind, Locale.of(language)))
                                .isPresent()));
    }

    @Test
    void every_job_that_a_policy_admits_has_a_word() {
        var jobs = JdbcClient.create(dataSource).sql("""
                        select distinct substr(a, 5)
                        from security.protection p cross join unnest(p.readers || p.writers) a
                        where a like 'job:%'
                        """).query(String.class).list();

        assertThat(jobs)
                .contains("checks", "registration")
                .allSatisfy(job -> assertThat(messages.find("history.job." + job, Locale.ENGLISH))
                        .as(job)
                        .isPresent());
    }

    @Test
    void nothing_is_left_out_that_is_not_there() {
        var there = columns().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(toSet());

        assertThat(there).containsAll(Hidden.somewhere());
    }

    @Test
    void a_record_is_called_by_its_title_its_number_or_its_day() {
        var text = text("en");

        assertThat(text.record("education.item", "Causality")).isEqualTo("Training “Causality”");
        assertThat(text.record("people.contract_term", "2")).isEqualTo("Contract term 2");
        assertThat(text.record("people.leave", "2027-01-04")).isEqualTo("Leave of 4 Jan 2027");
    }

    private ChangeText text(String language) {
        return new ChangeText(messages, Locale.of(language), Dates.ZONE, RuleWords.NONE);
    }

    /** A word takes no arguments; and another language's must not step in unseen. */
    private static void assertPlain(String word) {
        assertThat(word).isNotBlank().doesNotContain("{").doesNotContain("_");
    }

    private List<String> tables() {
        return JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where t.tgname = 'history'
                        """).query(String.class).list();
    }

    private List<Column> columns() {
        return JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname as "table", a.attname as "column"
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where t.tgname = 'history'
                        """).query(Column.class).list();
    }

    private List<Constraint> constraints() {
        return JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname as "table", pg_get_constraintdef(k.oid) as definition
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and cardinality(k.conkey) = 1
                        where t.tgname = 'history'
                        """).query(Constraint.class).list();
    }
}
