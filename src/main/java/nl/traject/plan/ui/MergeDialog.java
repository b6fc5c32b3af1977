package nl.traject.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.plan.Claim;
import nl.traject.plan.Topic;
import nl.traject.plan.TopicRef;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Asks in which topic one goes on, and why. */
class MergeDialog extends FormDialog<MergeDialog.Merge> {

    /** What is asked. Public, as the binder reads records by reflection. */
    public record Merge(@Nullable TopicRef into, String reason) {}

    MergeDialog(Topic topic, TopicDialog.TopicSearch search, SerializableBiConsumer<TopicRef, String> save) {
        super(
                Merge.class,
                I18NProvider.translate("plan.topic.merge.title", Integer.toString(topic.number())),
                I18NProvider.translate("plan.topic.merge"),
                merge -> {
                    if (merge.into() != null) {
                        save.accept(merge.into(), merge.reason());
                    }
                });
        var into = new ComboBox<TopicRef>(getTranslation("plan.topic.merge.into"));
        into.setItems(query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                .filter(other -> !other.id().equals(topic.id())));
        into.setItemLabelGenerator(TopicWords::ref);
        binder().forField(into)
                .asRequired(getTranslation("refusal.topic_merged_into_known"))
                .bind("into");
        var reason = new TextArea(getTranslation("plan.topic.reason"));
        reason.setMaxLength(Claim.TEXT_LENGTH);
        reason.setMinRows(3);
        binder().forField(reason).asRequired(required()).bind("reason");
        add(into, reason);
    }

    /** Opens it empty. */
    void ask() {
        open(new Merge(null, ""));
    }
}
