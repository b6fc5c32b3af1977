package nl.traject.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.traject.plan.Claim;
import nl.traject.plan.Frame;
import nl.traject.plan.Term;
import nl.traject.plan.TermKind;
import nl.traject.plan.Topic;
import nl.traject.plan.TopicContent;
import nl.traject.plan.TopicRef;
import nl.traject.plan.TopicStatus;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Writes a topic down. From the proposal on the claim is closed, and says why. */
class TopicDialog extends FormDialog<TopicForm> {

    /** Finds topics by a part of their title, one stretch at a time. */
    @FunctionalInterface
    interface TopicSearch {
        List<TopicRef> find(String text, int offset, int limit);
    }

    private final List<Term> offered;
    private final List<Term> named;
    private final TermSuggestions suggestions;
    private final boolean closed;

    private TopicDialog(
            String title,
            String action,
            List<Term> offered,
            @Nullable Topic topic,
            TopicSearch search,
            SerializableConsumer<TopicContent> save) {
        super(TopicForm.class, title, action, form -> save.accept(form.toContent()));
        this.offered = offered;
        this.named = topic == null ? List.of() : topic.content().terms();
        this.suggestions = new TermSuggestions(offered);
        this.closed = topic != null && topic.status() != TopicStatus.IDEA;
        claim(topic == null ? null : topic.agreement().proposedOn());
        method();
        evidence();
        frame(topic, search);
    }

    static TopicDialog forNew(List<Term> offered, TopicSearch search, SerializableConsumer<TopicContent> save) {
        return new TopicDialog(
                translate("plan.topic.new.title"), translate("plan.topic.new.action"), offered, null, search, save);
    }

    static TopicDialog forEdit(
            Topic topic, List<Term> offered, TopicSearch search, SerializableConsumer<TopicContent> save) {
        return new TopicDialog(
                translate("plan.topic.edit.title", Integer.toString(topic.number())),
                translate("plan.topic.edit.action"),
                offered,
                topic,
                search,
                save);
    }

    private void claim(@Nullable LocalDate proposedOn) {
        var title = new TextField(getTranslation("plan.topic.title"));
        title.setMaxLength(Claim.TITLE_LENGTH);
        title.setReadOnly(closed);
        binder().forField(title).asRequired(required()).bind("title");
        if (closed && proposedOn != null) {
            var why = new Paragraph(getTranslation("plan.topic.claim.closed", proposedOn));
            why.addClassName("meta");
            add(why);
        }
        add(title);
        for (var name : List.of("question", "hypothesis", "refutingResult")) {
            var field = area(name);
            field.setReadOnly(closed);
            add(field);
        }
    }

    private void method() {
        add(new H3(getTranslation("plan.topic.method")));
        add(terms("techniques", TermKind.TECHNIQUE), terms("modelFamilies", TermKind.MODEL_FAMILY));
        addPair(terms("mediators", TermKind.MEDIATOR), terms("domains", TermKind.DOMAIN));
        add(line("namedModels"), area("data"));
    }

    private void evidence() {
        add(new H3(getTranslation("plan.topic.evidence")));
        add(terms("groundTruths", TermKind.GROUND_TRUTH), terms("benchmarks", TermKind.BENCHMARK));
        add(line("ownBenchmark"), line("faithfulnessMetric"), line("baselines"));
    }

    private void frame(@Nullable Topic topic, TopicSearch search) {
        add(new H3(getTranslation("plan.topic.frame")));
        var from = DayPickers.day(getTranslation("plan.topic.from"));
        var to = DayPickers.day(getTranslation("plan.topic.to"));
        binder().forField(from).bind("from");
        binder().forField(to)
                .withValidator(
                        day -> day == null || from.getValue() == null || !day.isBefore(from.getValue()),
                        context -> getTranslation("refusal.topic_period_order", from.getValue(), to.getValue()))
                .bind("to");
        addPair(from, to);
        var parent = new ComboBox<TopicRef>(getTranslation("plan.topic.parent"));
        parent.setItems(query -> search.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                .filter(other -> topic == null || !other.id().equals(topic.id())));
        parent.setItemLabelGenerator(TopicWords::ref);
        parent.setClearButtonVisible(true);
        binder().forField(parent).bind("parent");
        add(parent, line("chapter"), line("computeEstimate"), link("repository"), link("weights"), link("dataset"));
    }

    private MultiSelectComboBox<Term> terms(String property, TermKind kind) {
        var items = new ArrayList<Term>();
        offered.stream().filter(term -> term.kind() == kind).forEach(items::add);
        named.stream()
                .filter(term -> term.kind() == kind && !items.contains(term))
                .forEach(items::add);
        var field = new MultiSelectComboBox<Term>(label(property));
        field.setItems((term, typed) -> suggestions.fits(term, typed), items);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setItemLabelGenerator(term -> TopicWords.term(term, getLocale()));
        if (kind == TermKind.GROUND_TRUTH) {
            field.setHelperText(getTranslation("plan.topic.ground_truths.help"));
        }
        binder().forField(field).bind(property);
        return field;
    }

    private TextArea area(String property) {
        var field = new TextArea(label(property));
        field.setMaxLength(Claim.TEXT_LENGTH);
        field.setMinRows(2);
        if ("hypothesis".equals(property) || "refutingResult".equals(property)) {
            field.setHelperText(getTranslation("plan.topic." + snake(property) + ".help"));
        }
        binder().forField(field).bind(property);
        return field;
    }

    private TextField line(String property) {
        var field = new TextField(label(property));
        field.setMaxLength(Claim.TEXT_LENGTH);
        if ("baselines".equals(property)) {
            field.setHelperText(getTranslation("plan.topic.baselines.help"));
        }
        binder().forField(field).bind(property);
        return field;
    }

    private TextField link(String property) {
        var field = new TextField(label(property));
        field.setMaxLength(Frame.LINK_LENGTH);
        field.setHelperText(getTranslation("plan.topic.link.help"));
        binder().forField(field)
                .withValidator(Frame::isLink, context -> getTranslation("refusal.topic_link_form"))
                .bind(property);
        return field;
    }

    private String label(String property) {
        return getTranslation("plan.topic." + snake(property));
    }

    private static String snake(String property) {
        return property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String translate(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
