package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import nl.traject.people.Person;
import nl.traject.plan.draft.CommentThread;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.SectionHeader;

/** What the team says about the draft: open threads with an answer and the step that settles them, settled ones folded. */
class CommentPanel extends Composite<Section> {

    private final PlanDesk desk;
    private final LocalDate today;

    CommentPanel(PlanDesk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    @Override
    protected Section initContent() {
        var threads = desk.draft().threads();
        var open = threads.stream().filter(CommentThread::isOpen).toList();
        var settled = threads.stream().filter(thread -> !thread.isOpen()).toList();
        var header = new SectionHeader(PlanWords.text("comments")).note(PlanWords.text("comments.open", open.size()));
        if (desk.isWriter()) {
            header.end(Buttons.quiet(PlanWords.text("comments.add"), () -> CommentForm.open(desk)));
        }
        var section = header.over();
        section.addClassName("plan-comments");
        open.forEach(thread -> section.add(thread(thread)));
        if (threads.isEmpty()) {
            section.add(Label.meta(PlanWords.text("comments.none")));
        }
        if (!settled.isEmpty()) {
            var all = new Div();
            all.addClassName("plan-comments");
            settled.forEach(thread -> all.add(thread(thread)));
            section.add(new NativeDetails(PlanWords.text("comments.resolved", settled.size()), all));
        }
        return section;
    }

    private Component thread(CommentThread thread) {
        var place = thread.place();
        var about = place == null ? PlanWords.part(thread.part()) : PlanWords.place(desk.draft(), place);
        var messages = new UnorderedList(message(thread.author(), thread.body(), thread.writtenAt()));
        messages.addClassName("messages");
        thread.replies().forEach(reply -> messages.add(message(reply.author(), reply.body(), reply.writtenAt())));
        var block = new Div(Label.meta(PlanWords.text("comments.about", about)), messages);
        block.addClassName("comment-thread");
        var by = thread.resolvedBy();
        var at = thread.resolvedAt();
        if (by != null && at != null) {
            block.add(Label.meta(PlanWords.text("comments.resolved.by", by.name(), when(at))));
        }
        if (desk.isWriter()) {
            block.add(thread.isOpen() ? answer(thread) : reopen(thread));
        }
        return block;
    }

    private ListItem message(Person author, String body, Instant at) {
        var mark = new AvatarMark(author.name());
        if (author.id().equals(desk.reader())) {
            mark.own();
        }
        var head = new Div(Label.span(author.name(), "medium"), Label.meta(when(at)));
        head.addClassName("message-head");
        var words = new MarkdownText(body);
        words.getElement().setAttribute("dir", "auto");
        var item = new ListItem(mark, new Div(head, words));
        item.addClassName("message");
        return item;
    }

    private Component answer(CommentThread thread) {
        var errors = new FormErrors();
        var reply = new TextField();
        reply.setAriaLabel(PlanWords.text("comments.reply"));
        reply.setPlaceholder(PlanWords.text("comments.reply"));
        reply.addFocusListener(event -> desk.enter(PlanDesk.replyTo(thread)));
        reply.addBlurListener(event -> desk.leave(PlanDesk.replyTo(thread)));
        Runnable send = () -> {
            if (!reply.getValue().isBlank()) {
                errors.guard(() -> {
                    desk.services().comments().answer(thread.id(), reply.getValue());
                    desk.leave(PlanDesk.replyTo(thread));
                    desk.reload();
                });
            }
        };
        reply.addKeyPressListener(Key.ENTER, event -> send.run());
        var line = new Div(
                reply,
                Buttons.small(PlanWords.text("comments.send"), send),
                Buttons.small(
                        PlanWords.text("comments.resolve"),
                        () -> errors.guard(() -> {
                            desk.services().comments().resolve(thread.id(), thread.version());
                            desk.reload();
                        })));
        line.addClassName("reply");
        return new Div(errors, line);
    }

    private Component reopen(CommentThread thread) {
        var errors = new FormErrors();
        return new Div(
                errors,
                Buttons.small(
                        PlanWords.text("comments.reopen"),
                        () -> errors.guard(() -> {
                            desk.services().comments().reopen(thread.id(), thread.version());
                            desk.reload();
                        })));
    }

    private String when(Instant at) {
        var day = at.atZone(Dates.ZONE).toLocalDate();
        return PlanWords.text("comments.when", Dates.todayOr(day, today), Dates.time(at));
    }
}
