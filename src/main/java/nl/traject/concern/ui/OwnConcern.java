package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import nl.traject.concern.Concern;
import nl.traject.concern.ConcernFile;
import nl.traject.concern.Concerns;
import nl.traject.security.Drafts;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;

/** A concern as its candidate reads it: say more, say that it is settled, or take it back. */
class OwnConcern extends Composite<Div> {

    private final transient Concerns concerns;
    private final transient ConcernFile file;
    private final SerializableConsumer<String> done;

    /**
     * @param earlier leads to the messages before these
     * @param done    called after a step with the key of the sentence that says so
     */
    OwnConcern(
            Concerns concerns, Drafts drafts, ConcernFile file, Component earlier, SerializableConsumer<String> done) {
        this.concerns = concerns;
        this.file = file;
        this.done = done;
        var concern = file.concern();
        getContent().addClassName("stack");
        getContent().add(new ThreadSection(file, file.candidate().id(), earlier));
        if (concern.status().isOpen()) {
            var field = "concern:" + concern.trajectory() + ":" + concern.number();
            getContent()
                    .add(
                            new WordsForm(getTranslation("concern.more"), field, drafts)
                                    .primary(getTranslation("concern.send"), this::write),
                            ends());
        }
    }

    private void write(String text) {
        concerns.write(concern().trajectory(), concern().number(), text);
        done.accept("concern.sent");
    }

    private Component ends() {
        var ends = new Div(
                Buttons.plain(
                        getTranslation("concern.close"),
                        () -> ask(
                                "concern.close",
                                () -> concerns.close(
                                        concern().trajectory(),
                                        concern().number(),
                                        concern().version()))),
                Buttons.quiet(
                        getTranslation("concern.withdraw"),
                        () -> ask(
                                "concern.withdraw",
                                () -> concerns.withdraw(
                                        concern().trajectory(),
                                        concern().number(),
                                        concern().version()))));
        ends.addClassName("actions");
        return ends;
    }

    private void ask(String key, SerializableRunnable step) {
        ConfirmDialogs.ask(getTranslation(key + ".title"), getTranslation(key + ".text"), getTranslation(key), () -> {
            step.run();
            done.accept(key + ".done");
        });
    }

    private Concern concern() {
        return file.concern();
    }
}
