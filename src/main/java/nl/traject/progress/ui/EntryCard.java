package nl.traject.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.stream.Collectors;
import nl.traject.people.Person;
import nl.traject.progress.Comment;
import nl.traject.progress.Entry;
import nl.traject.progress.EntryKind;
import nl.traject.progress.LoggedEntry;
import nl.traject.shared.PersonId;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** One entry in the list, with the heading of its day when it is the day's first. */
class EntryCard extends Composite<Div> {

    /** What an entry is shown for. */
    record Reader(PersonId person, LocalDate today, int supervisors) {}

    private final Entry entry;
    private final Reader reader;
    private final LogActions actions;

    EntryCard(LoggedEntry logged, Reader reader, LogActions actions) {
        this.entry = logged.entry();
        this.reader = reader;
        this.actions = actions;
        if (logged.firstOfDay()) {
            getContent().add(day(entry.content().occurredOn()));
        }
        var body = new Div(head(), new MarkdownText(entry.content().text()));
        body.addClassName("entry");
        if (!entry.content().links().isEmpty()) {
            body.add(links());
        }
        if (entry.content().kind() == EntryKind.OBSTACLE) {
            body.add(obstacle());
        }
        if (!logged.seenBy().isEmpty()) {
            body.add(seen(logged));
        }
        logged.comments().forEach(comment -> body.add(comment(comment)));
        if (entry.isShared()) {
            body.add(small("progress.comment", () -> actions.comment(entry)));
        }
        getContent().add(body);
    }

    private Component day(LocalDate day) {
        var pattern = day.getYear() == reader.today().getYear() ? "d MMMM" : "d MMMM uuuu";
        var date = DateTimeFormatter.ofPattern(pattern, getLocale()).format(day);
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        var today = day.equals(reader.today());
        var heading = new H2(
                Label.span(today ? getTranslation("progress.today") : capital(weekday)),
                Label.dim(today ? weekday + " " + date : date));
        heading.addClassName("day-head");
        return heading;
    }

    private Component head() {
        var meta = new ArrayList<String>();
        if (entry.writtenAt()
                .atZone(Dates.ZONE)
                .toLocalDate()
                .equals(entry.content().occurredOn())) {
            meta.add(Dates.time(entry.writtenAt()));
        }
        if (entry.content().hours() != null) {
            meta.add(getTranslation("progress.hours", entry.content().hours()));
        }
        if (entry.editedAt() != null) {
            meta.add(getTranslation("progress.edited"));
        }
        var readers = Label.span("", "meta", "icon-word", "entry-readers");
        readers.add(
                new Icon(entry.isShared() ? "people" : "lock"),
                new Span(getTranslation("progress.readers." + entry.visibility())));
        var end = new Div(readers);
        end.addClassName("entry-end");
        if (entry.author().equals(reader.person())) {
            end.add(menu());
        }
        var head = new Div(
                Label.span(getTranslation("progress.kind." + entry.content().kind()), "strong"),
                Label.meta(String.join(" · ", meta)),
                end);
        head.addClassName("entry-head");
        return head;
    }

    private Component menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("entry-menu");
        var root = menu.addItem(new Icon("more"));
        root.setAriaLabel(
                getTranslation("progress.actions", Dates.date(entry.content().occurredOn())));
        var items = root.getSubMenu();
        items.addItem(getTranslation("progress.edit"), event -> actions.edit(entry));
        if (entry.isOpenObstacle()) {
            items.addItem(getTranslation("progress.resolve"), event -> actions.resolve(entry));
        } else if (entry.resolvedOn() != null) {
            items.addItem(getTranslation("progress.reopen"), event -> actions.reopen(entry));
        }
        if (!entry.isShared()) {
            items.addItem(getTranslation("progress.share"), event -> actions.share(entry));
            items.addItem(getTranslation("progress.remove"), event -> actions.remove(entry));
        }
        return menu;
    }

    private Component links() {
        var marks = new Div();
        marks.addClassName("entry-marks");
        for (var link : entry.content().links()) {
            var anchor = new Anchor(link, brief(link), AnchorTarget.BLANK);
            anchor.addClassName("tag");
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            anchor.getElement().setAttribute("title", link);
            marks.add(anchor);
        }
        return marks;
    }

    private Component obstacle() {
        var resolved = entry.resolvedOn();
        var status = resolved == null
                ? new StatusBadge(
                                StatusKind.WAITING,
                                getTranslation(
                                        "progress.open",
                                        Dates.waiting(entry.content().occurredOn(), reader.today())))
                        .withTone(Tone.DUE)
                : new StatusBadge(
                        StatusKind.MET, getTranslation("progress.resolved", Dates.brief(resolved, reader.today())));
        status.addClassName("small");
        var row = new Div(status);
        row.addClassName("entry-marks");
        if (resolved == null && entry.author().equals(reader.person())) {
            row.add(small("progress.resolve", () -> actions.resolve(entry)));
        }
        return row;
    }

    private Component seen(LoggedEntry logged) {
        var names = logged.seenBy().stream().map(Person::name).collect(Collectors.joining(", "));
        var everybody = logged.seenBy().size() >= reader.supervisors() && reader.supervisors() > 1;
        var text = everybody
                ? getTranslation("progress.seen.all", reader.supervisors())
                : getTranslation("progress.seen", names);
        var seen = Label.span("", "small", "dim", "icon-word");
        seen.add(new Icon("eye"), new Span(text));
        seen.getElement().setAttribute("title", names);
        return seen;
    }

    private Component comment(Comment comment) {
        var name = comment.author().name();
        var words = new Paragraph();
        words.add(Label.span(name, "medium"), new Span(" "));
        if (comment.isWithdrawn()) {
            words.add(Label.dim(getTranslation("progress.comment.withdrawn")));
        } else {
            words.add(Label.span(comment.text(), "comment-text"));
            if (comment.author().id().equals(reader.person())) {
                words.add(small("progress.withdraw", () -> actions.withdraw(comment)));
            }
        }
        var line = new Div(new AvatarMark(name), words);
        line.addClassName("comment");
        return line;
    }

    private Button small(String key, Runnable action) {
        var button = Buttons.quiet(getTranslation(key), action);
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("entry-action");
        return button;
    }

    /** "github.com/robin/masks", cut where it gets long. */
    private static String brief(String link) {
        var address = URI.create(link);
        var path = address.getPath() == null || address.getPath().equals("/") ? "" : address.getPath();
        var whole = address.getHost() + path;
        return whole.length() > 48 ? whole.substring(0, 47) + "…" : whole;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
