package nl.traject.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;

/**
 * Many who write one plan at the same time. Each adds a mark of its own to a text it has read; told of a conflict, it adds its
 * mark to what the other wrote. So a lost update is a mark that is missing in the end.
 */
class Writers {

    private static final List<TextKind> TEXTS = List.of(
            TextKind.SUMMARY, TextKind.REPORTING, TextKind.FEEDBACK, TextKind.DATA_PLAN, TextKind.DATA_LOCATION);

    private final PlanDrafts drafts;
    private final TrajectoryId trajectory;
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();
    private final Map<String, TextKind> marks = new ConcurrentHashMap<>();

    Writers(PlanDrafts drafts, TrajectoryId trajectory) {
        this.drafts = drafts;
        this.trajectory = trajectory;
    }

    /** Lets them write, each in a thread, taking turns through the people. */
    void write(List<PersonId> people, int threads, int edits) throws Exception {
        var begin = new CountDownLatch(1);
        var running = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                var number = thread;
                var person = people.get(thread % people.size());
                running.add(pool.submit(() -> {
                    SignIn.as(person);
                    begin.await();
                    for (int edit = 0; edit < edits; edit++) {
                        add("<%d.%d>".formatted(number, edit), TEXTS.get((number + edit) % TEXTS.size()));
                    }
                    SignIn.nobody();
                    return null;
                }));
            }
            begin.countDown();
            for (var writer : running) {
                writer.get();
            }
        }
    }

    /** Every mark stands once in its text, and every version is one stored edit. */
    void assertNothingLost(int threads, int edits) {
        var texts = new ConcurrentHashMap<TextKind, DraftText>();
        TEXTS.forEach(kind -> texts.put(kind, drafts.getText(trajectory, TextPlace.of(kind))));

        assertThat(marks).hasSize(threads * edits);
        assertThat(marks)
                .allSatisfy((mark, kind) -> assertThat(texts.get(kind).content().split(mark, -1))
                        .as(mark)
                        .hasSize(2));
        assertThat(texts.values().stream().mapToInt(DraftText::version).sum())
                .isEqualTo(stored.get())
                .isEqualTo(threads * edits);
    }

    int conflicts() {
        return conflicts.get();
    }

    private void add(String mark, TextKind kind) {
        var place = TextPlace.of(kind);
        var base = drafts.getText(trajectory, place);
        while (true) {
            var typed = base.content() + mark;
            switch (drafts.write(trajectory, place, base.version(), typed)) {
                case Written.Saved saved -> {
                    assertThat(saved.stored().content()).contains(mark);
                    stored.incrementAndGet();
                    marks.put(mark, kind);
                    return;
                }
                case Written.Clash clash -> {
                    assertThat(clash.mine()).isEqualTo(typed);
                    assertThat(clash.stored().content()).doesNotContain(mark);
                    conflicts.incrementAndGet();
                    base = clash.stored();
                }
            }
        }
    }
}
