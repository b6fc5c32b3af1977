package nl.traject.publication.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.plan.TopicRef;
import nl.traject.publication.Author;
import nl.traject.publication.Paper;
import nl.traject.publication.PaperDraft;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Latest;

/** Writes down what a paper is: title, abstract, authors in their order, topics, where its text and code are. */
class PaperDialog extends FormDialog<PaperDialog.Form> {

    /** What is typed; it becomes a draft, which refuses what does not go, when it is saved. */
    public record Form(
            String title,
            String summary,
            List<Author> authors,
            Set<TopicRef> topics,
            String repository,
            String preprint) {

        static Form of(PaperDraft draft, List<TopicRef> known) {
            return new Form(
                    draft.title(),
                    draft.summary(),
                    draft.authors(),
                    known.stream()
                            .filter(topic -> draft.topics().contains(topic.id()))
                            .collect(Collectors.toSet()),
                    draft.repository(),
                    draft.preprint());
        }

        PaperDraft draft() {
            return new PaperDraft(
                    title,
                    summary,
                    repository,
                    preprint,
                    authors,
                    topics.stream()
                            .sorted(Comparator.comparing(TopicRef::number))
                            .map(TopicRef::id)
                            .toList());
        }
    }

    private final transient List<TopicRef> known;

    PaperDialog(String title, String candidate, List<TopicRef> known, SerializableConsumer<PaperDraft> save) {
        super(Form.class, title, I18NProvider.translate("publication.save"), form -> save.accept(form.draft()));
        this.known = known;
        var name = new TextField(getTranslation("publication.paper.title"));
        name.setMaxLength(PaperDraft.TITLE_LENGTH);
        var summary = new TextArea(getTranslation("publication.paper.abstract"));
        summary.setMaxLength(PaperDraft.ABSTRACT_LENGTH);
        summary.setMinRows(3);
        summary.setMaxRows(10);
        var authors = new AuthorsField(candidate);
        var topics = new MultiSelectComboBox<TopicRef>(getTranslation("publication.paper.topics"));
        topics.setItems(known);
        topics.setItemLabelGenerator(topic -> topic.number() + " " + topic.title());
        var repository = new TextField(getTranslation("publication.paper.repository"));
        var preprint = new TextField(getTranslation("publication.paper.preprint"));
        repository.setPlaceholder("https://");
        preprint.setPlaceholder("https://");
        binder().forField(name).asRequired(required()).bind("title");
        binder().forField(summary).bind("summary");
        binder().forField(authors).bind("authors");
        binder().forField(topics).bind("topics");
        binder().forField(repository).bind("repository");
        binder().forField(preprint).bind("preprint");
        add(name, authors, topics, summary);
        addPair(repository, preprint);
    }

    void openNew() {
        open(new Form("", "", List.of(), Set.of(), "", ""));
    }

    void open(Latest<Paper> paper) {
        whenStale(() -> Form.of(paper.renew().content(), known));
        open(Form.of(paper.get().content(), known));
    }
}
