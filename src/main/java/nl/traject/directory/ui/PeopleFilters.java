package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.traject.directory.Capacity;
import nl.traject.directory.DirectoryFilter;
import nl.traject.directory.DirectoryOrder;
import nl.traject.directory.DirectoryOrder.Column;
import nl.traject.directory.SignInState;
import nl.traject.people.Registration.ProgrammeChoice;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** Whom one looks at, and in which order. */
class PeopleFilters extends Composite<Div> {

    private static final List<DirectoryOrder> ORDERS = List.of(
            DirectoryOrder.BY_NAME,
            new DirectoryOrder(Column.NAME, true),
            new DirectoryOrder(Column.EMAIL, false),
            new DirectoryOrder(Column.REGISTERED, true),
            new DirectoryOrder(Column.REGISTERED, false));

    private final SerializableConsumer<PeopleAddress> chosen;
    private final TextField text = new TextField();
    private final Select<Capacity> capacity = new Select<>();
    private final Select<ProgrammeChoice> programme = new Select<>();
    private final Select<SignInState> signIn = new Select<>();
    private final Select<DirectoryOrder> order = new Select<>();
    private final Checkbox twins = new Checkbox();
    private final Button clear;
    private final Span listed = Label.span("", "section-note");
    private final transient List<ProgrammeChoice> programmes;
    private PeopleAddress address = new PeopleAddress(DirectoryFilter.NONE, DirectoryOrder.BY_NAME);
    private boolean showing;

    PeopleFilters(List<ProgrammeChoice> programmes, SerializableConsumer<PeopleAddress> chosen) {
        this.programmes = programmes;
        this.chosen = chosen;
        clear = Buttons.quiet(getTranslation("directory.clear"), () -> choose(DirectoryFilter.NONE));
        text.setPlaceholder(getTranslation("directory.search"));
        text.setAriaLabel(getTranslation("directory.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> choose(address.filter().withText(event.getValue())));
        prepare(capacity, "directory.capacity");
        capacity.setItems(Capacity.values());
        capacity.setItemLabelGenerator(one -> named("directory.capacity.", one));
        capacity.addValueChangeListener(event -> choose(address.filter().withCapacity(event.getValue())));
        prepare(programme, "directory.programme");
        programme.setItems(programmes);
        programme.setItemLabelGenerator(one -> one == null ? getTranslation("directory.all") : one.code());
        programme.addValueChangeListener(event -> choose(address.filter()
                .withProgramme(
                        event.getValue() == null ? null : event.getValue().id())));
        programme.setVisible(!programmes.isEmpty());
        prepare(signIn, "directory.account");
        signIn.setItems(SignInState.values());
        signIn.setItemLabelGenerator(one -> named("directory.account.", one));
        signIn.addValueChangeListener(event -> choose(address.filter().withSignIn(event.getValue())));
        order.setAriaLabel(getTranslation("directory.order"));
        order.setPrefixComponent(Label.dim(getTranslation("directory.order")));
        order.setItems(ORDERS);
        order.setItemLabelGenerator(
                one -> getTranslation("directory.order." + one.column() + (one.descending() ? ".descending" : "")));
        order.addValueChangeListener(event -> choose(new PeopleAddress(address.filter(), event.getValue())));
        twins.setLabel(getTranslation("directory.twins"));
        twins.addValueChangeListener(event -> choose(address.filter().withTwins(event.getValue())));
        getContent().addClassName("filters");
        getContent().add(text, capacity, programme, signIn, order, twins, clear, listed);
    }

    /** Shows what is looked at. */
    void show(PeopleAddress shown, int count) {
        showing = true;
        address = shown;
        var filter = shown.filter();
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        capacity.setValue(filter.capacity());
        programme.setValue(programmes.stream()
                .filter(choice -> choice.id().equals(filter.programme()))
                .findFirst()
                .orElse(null));
        signIn.setValue(filter.signIn());
        order.setValue(ORDERS.contains(shown.order()) ? shown.order() : DirectoryOrder.BY_NAME);
        twins.setValue(filter.twins());
        clear.setVisible(!filter.equals(DirectoryFilter.NONE));
        listed.setText(getTranslation("directory.listed", count));
        showing = false;
    }

    private void choose(DirectoryFilter other) {
        choose(new PeopleAddress(other, address.order()));
    }

    private void choose(PeopleAddress other) {
        if (!showing) {
            chosen.accept(other);
        }
    }

    private String named(String prefix, Enum<?> one) {
        return getTranslation(one == null ? "directory.all" : prefix + one);
    }

    private <T> void prepare(Select<T> select, String key) {
        select.setAriaLabel(getTranslation(key));
        select.setPrefixComponent(Label.dim(getTranslation(key)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("directory.all"));
    }
}
