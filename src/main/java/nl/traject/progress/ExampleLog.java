package nl.traject.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.traject.people.ExampleContent;
import nl.traject.shared.Hours;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The logs of the invented candidates: twelve weeks of Robin's, some of the others'. */
@Component
@Order(50)
class ExampleLog implements ExampleContent {

    private final EntryStore entries;
    private final CommentStore comments;
    private final Clock clock;

    ExampleLog(EntryStore entries, CommentStore comments, Clock clock) {
        this.entries = entries;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public void write(Example example) {
        var robin = example.story() == Story.EVALUATION_LATE;
        for (var line : ExampleLines.of(example.story())) {
            write(example, line);
        }
        if (robin) {
            visit(example, "i.maas", 2, LocalTime.of(19, 30));
            visit(example, "t.lind", 1, LocalTime.of(9, 0));
        }
    }

    private void write(Example example, ExampleLines.Line line) {
        var day = example.today().minusDays(line.daysAgo());
        if (day.isBefore(example.start())) {
            return;
        }
        var writtenAt = past(day, line.time());
        var content = new EntryText(
                day, line.kind(), line.text(), links(line), line.hours() == null ? null : Hours.of(line.hours()));
        var visibility = line.shared() ? Visibility.SHARED : Visibility.PRIVATE;
        var id = entries.insert(example.trajectory(), example.candidate(), content, visibility, writtenAt);
        if (line.resolvedAfter() > 0) {
            entries.resolve(id, day.plusDays(line.resolvedAfter()));
        }
        if (line.comment() != null) {
            var entry = entries.find(id).orElseThrow();
            comments.insert(
                    entry,
                    example.person("t.lind"),
                    line.comment(),
                    past(day, line.time().plusHours(3)));
        }
    }

    private static List<String> links(ExampleLines.Line line) {
        var links = new ArrayList<String>();
        if (line.link() != null) {
            links.add(line.link());
        }
        return links;
    }

    private void visit(Example example, String username, int daysAgo, LocalTime at) {
        entries.visit(
                example.trajectory(),
                example.person(username),
                past(example.today().minusDays(daysAgo), at));
    }

    /** Nothing was written later than now, at whatever hour the examples are loaded. */
    private Instant past(LocalDate day, LocalTime time) {
        var then = day.atTime(time).atZone(clock.getZone()).toInstant();
        return then.isAfter(clock.instant()) ? clock.instant() : then;
    }
}
