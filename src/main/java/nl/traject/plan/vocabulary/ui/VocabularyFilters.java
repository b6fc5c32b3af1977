package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.plan.TermKind;
import nl.traject.plan.vocabulary.VocabularyFilter;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** Which terms one looks at. */
class VocabularyFilters extends Composite<Div> {

    private final SerializableConsumer<VocabularyFilter> chosen;
    private final TextField text = new TextField();
    private final Select<TermKind> kind = new Select<>();
    private final Checkbox offered = new Checkbox();
    private final Span listed = Label.span("", "section-note");
    private transient VocabularyFilter filter = VocabularyFilter.NONE;
    private boolean showing;

    VocabularyFilters(SerializableConsumer<VocabularyFilter> chosen) {
        this.chosen = chosen;
        text.setPlaceholder(getTranslation("vocabulary.search"));
        text.setAriaLabel(getTranslation("vocabulary.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> choose(filter.withText(event.getValue())));
        kind.setAriaLabel(getTranslation("vocabulary.kind"));
        kind.setPrefixComponent(Label.dim(getTranslation("vocabulary.kind")));
        kind.addClassName("filter-kind");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("vocabulary.kind.all"));
        kind.setItems(TermKind.values());
        kind.setItemLabelGenerator(one -> one == null ? getTranslation("vocabulary.kind.all") : TermWords.kinds(one));
        kind.addValueChangeListener(event -> choose(filter.withKind(event.getValue())));
        offered.setLabel(getTranslation("vocabulary.offered_only"));
        offered.addValueChangeListener(event -> choose(filter.withOfferedOnly(event.getValue())));
        getContent().addClassName("filters");
        getContent().add(text, kind, offered, listed);
    }

    /** Shows what is looked at. */
    void show(VocabularyFilter shown, int count) {
        showing = true;
        filter = shown;
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
        kind.setValue(shown.kind());
        offered.setValue(shown.offeredOnly());
        listed.setText(getTranslation("vocabulary.listed", count));
        showing = false;
    }

    private void choose(VocabularyFilter other) {
        if (!showing) {
            chosen.accept(other);
        }
    }
}
