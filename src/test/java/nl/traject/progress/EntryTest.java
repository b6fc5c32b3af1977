package nl.traject.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.traject.shared.Hours;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry of the log allows, without a database. */
class EntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final PersonId ROBIN = new PersonId(1);
    private static final PersonId TOMAS = new PersonId(2);

    @Test
    void sharing_is_for_good_and_notes_when() {
        var shared = entry(EntryKind.IDEA, Visibility.PRIVATE).share(ROBIN, NOW);

        assertThat(shared.isShared()).isTrue();
        assertThat(shared.sharedAt()).isEqualTo(NOW);
        refused(ProgressRefusal.ENTRY_ALREADY_SHARED, () -> shared.share(ROBIN, NOW));
        refused(ProgressRefusal.ENTRY_STAYS_ONCE_SHARED, () -> shared.requireRemovable(ROBIN));
    }

    @Test
    void only_its_author_changes_an_entry() {
        var entry = entry(EntryKind.OBSTACLE, Visibility.SHARED);

        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> entry.edit(entry.content(), TOMAS, TODAY, NOW),
                () -> entry.share(TOMAS, NOW),
                () -> entry.resolve(TOMAS, TODAY),
                () -> entry.reopen(TOMAS),
                () -> entry.requireRemovable(TOMAS))) {
            assertThatThrownBy(step).isInstanceOf(NotPermitted.class);
            refused(ProgressRefusal.ENTRY_OF_ANOTHER, step);
        }
    }

    @Test
    void an_obstacle_is_open_until_it_is_resolved_and_can_be_reopened() {
        var open = entry(EntryKind.OBSTACLE, Visibility.PRIVATE);

        var resolved = open.resolve(ROBIN, TODAY);

        assertThat(open.isOpenObstacle()).isTrue();
        assertThat(resolved.isOpenObstacle()).isFalse();
        assertThat(resolved.reopen(ROBIN).isOpenObstacle()).isTrue();
        refused(ProgressRefusal.ENTRY_ALREADY_RESOLVED, () -> resolved.resolve(ROBIN, TODAY));
        refused(ProgressRefusal.ENTRY_NOT_RESOLVED, () -> open.reopen(ROBIN));
        refused(
                ProgressRefusal.ENTRY_NOT_AN_OBSTACLE,
                () -> entry(EntryKind.IDEA, Visibility.PRIVATE).resolve(ROBIN, TODAY));
    }

    @Test
    void what_is_no_longer_an_obstacle_is_no_longer_resolved() {
        var resolved = entry(EntryKind.OBSTACLE, Visibility.PRIVATE).resolve(ROBIN, TODAY);

        var edited = resolved.edit(text(EntryKind.RESULT, "It was a result.", null), ROBIN, TODAY, NOW);

        assertThat(edited.resolvedOn()).isNull();
        assertThat(edited.editedAt()).isEqualTo(NOW);
    }

    @Test
    void the_log_tells_what_was_not_what_will_be() {
        var entry = entry(EntryKind.IDEA, Visibility.PRIVATE);
        var tomorrow = new EntryText(TODAY.plusDays(1), EntryKind.IDEA, "Soon.", List.of(), null);

        refused(ProgressRefusal.ENTRY_IN_THE_FUTURE, () -> entry.edit(tomorrow, ROBIN, TODAY, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/a",
                "https://",
                "https:// example.org",
                "http://exa mple.org",
                "//example.org",
                "data:text/html,x",
                "HTTPS//example.org",
                "https://example.org/<script>"
            })
    void a_link_that_is_no_web_address_is_refused(String link) {
        refused(
                ProgressRefusal.ENTRY_LINKS_FORM,
                () -> new EntryText(TODAY, EntryKind.READING, "Read.", List.of(link), null));
    }

    @Test
    void web_addresses_are_kept_and_empty_lines_dropped() {
        var text = new EntryText(
                TODAY,
                EntryKind.READING,
                " Read. ",
                List.of(" https://arxiv.org/abs/2301.04709 ", "", "http://a.nl"),
                null);

        assertThat(text.links()).containsExactly("https://arxiv.org/abs/2301.04709", "http://a.nl");
        assertThat(text.text()).isEqualTo("Read.");
    }

    @Test
    void too_little_and_too_much_is_refused() {
        refused(ProgressRefusal.ENTRY_BODY_LENGTH, () -> text(EntryKind.IDEA, " \n ", null));
        refused(
                ProgressRefusal.ENTRY_BODY_LENGTH,
                () -> text(EntryKind.IDEA, "a".repeat(EntryText.LONGEST_TEXT + 1), null));
        refused(
                ProgressRefusal.ENTRY_LINKS_COUNT,
                () -> new EntryText(
                        TODAY,
                        EntryKind.IDEA,
                        "Many.",
                        Collections.nCopies(EntryText.MOST_LINKS + 1, "https://a.nl"),
                        null));
        refused(ProgressRefusal.ENTRY_HOURS_RANGE, () -> text(EntryKind.IDEA, "Zero.", Hours.ZERO));
        refused(ProgressRefusal.ENTRY_HOURS_RANGE, () -> text(EntryKind.IDEA, "More than a day.", Hours.of("24.01")));
        refused(
                ProgressRefusal.ENTRY_OCCURRED_ON_PLAUSIBLE,
                () -> new EntryText(LocalDate.of(26, 11, 22), EntryKind.IDEA, "Long ago.", List.of(), null));
    }

    private static EntryText text(EntryKind kind, String text, @Nullable Hours hours) {
        return new EntryText(TODAY, kind, text, List.of(), hours);
    }

    private static Entry entry(EntryKind kind, Visibility visibility) {
        return new Entry(
                new EntryId(7),
                new TrajectoryId(3),
                ROBIN,
                1,
                text(kind, "Something happened.", null),
                visibility,
                NOW,
                null,
                visibility == Visibility.SHARED ? NOW : null,
                null);
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
