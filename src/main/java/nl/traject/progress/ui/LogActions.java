package nl.traject.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.progress.Comment;
import nl.traject.progress.Entry;
import nl.traject.progress.LogService;
import nl.traject.security.Drafts;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;

/** What can be done with an entry of the list; the list is shown anew afterwards. */
class LogActions {

    private final LogService log;
    private final Drafts drafts;
    private final SerializableRunnable refresh;

    LogActions(LogService log, Drafts drafts, SerializableRunnable refresh) {
        this.log = log;
        this.drafts = drafts;
        this.refresh = refresh;
    }

    void edit(Entry entry) {
        var field = "entry:" + entry.id();
        var latest = new Latest<>(entry, () -> log.get(entry.id()));
        var dialog = new EntryDialog(
                area -> new DraftKeeper(area, field, drafts),
                fields -> done(
                        () -> log.edit(entry.id(), latest.get().version(), fields.content()), "progress.edit.done"));
        dialog.whenStale(() -> EntryFields.of(latest.renew().content()));
        dialog.open(EntryFields.of(entry.content()));
    }

    void share(Entry entry) {
        ConfirmDialogs.ask(
                text("progress.share.title"),
                text("progress.share.text"),
                text("progress.share"),
                () -> done(() -> log.share(entry.id(), entry.version()), "progress.share.done"));
    }

    void resolve(Entry entry) {
        done(() -> log.resolve(entry.id(), entry.version()), "progress.resolve.done");
    }

    void reopen(Entry entry) {
        done(() -> log.reopen(entry.id(), entry.version()), "progress.reopen.done");
    }

    void remove(Entry entry) {
        ConfirmDialogs.danger(
                text("progress.remove.title"),
                text("progress.remove.text"),
                text("progress.remove"),
                () -> done(() -> log.remove(entry.id(), entry.version()), "progress.remove.done"));
    }

    Component comment(Entry entry) {
        var field = "comment:" + entry.id();
        return new CommentDialog(
                entry,
                area -> new DraftKeeper(area, field, drafts),
                words -> done(() -> log.comment(entry.id(), words.text()), "progress.comment.done"));
    }

    void withdraw(Comment comment) {
        ConfirmDialogs.danger(
                text("progress.withdraw.title"),
                text("progress.withdraw.text"),
                text("progress.withdraw"),
                () -> done(() -> log.withdraw(comment.id()), "progress.withdraw.done"));
    }

    private void done(Runnable step, String key) {
        step.run();
        Notices.done(text(key));
        refresh.run();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
