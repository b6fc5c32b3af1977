package nl.traject.education.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.traject.education.Category;
import nl.traject.education.Item;
import nl.traject.education.ItemPlan;
import nl.traject.people.Person;
import nl.traject.rules.RuleSet.MandatoryItem;
import nl.traject.shared.Ects;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;
import nl.traject.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The dialogs in which a candidate plans an item, changes it, and hands in proof. */
final class ItemDialogs {

    private final List<MandatoryItem> mandatory;
    private final List<Person> supervisors;

    ItemDialogs(List<MandatoryItem> mandatory, List<Person> supervisors) {
        this.mandatory = List.copyOf(mandatory);
        this.supervisors = List.copyOf(supervisors);
    }

    /** Plans an item; a mandatory one starts with its name. */
    void plan(LocalDate today, @Nullable MandatoryItem rule, SerializableBiConsumer<ItemPlan, @Nullable Person> save) {
        var asked = supervisorField(Texts.text("form.ask-approval"));
        var dialog = form(Texts.text("form.new"), Texts.text("form.plan"), plan -> save.accept(plan, asked.getValue()));
        asked.setHelperText(Texts.text("form.ask-approval.help"));
        dialog.add(asked);
        var month = today.plusMonths(1).withDayOfMonth(1);
        dialog.open(new ItemPlan(
                rule == null ? Category.COURSE : Category.WORKSHOP,
                rule == null ? "" : rule.label().in(UI.getCurrent().getLocale()),
                "",
                "",
                month,
                month.with(TemporalAdjusters.lastDayOfMonth()),
                Ects.of(1),
                rule == null ? null : rule.code()));
    }

    /** Changes what is planned. */
    void revise(Latest<Item> item, SerializableConsumer<ItemPlan> save) {
        var dialog = form(Texts.text("form.revise"), Texts.text("form.save"), save);
        dialog.whenStale(() -> item.renew().plan());
        dialog.open(item.get().plan());
    }

    /** Hands in proof of what was done. */
    void complete(Latest<Item> item, SerializableConsumer<Proof> save) {
        var dialog = new FormDialog<>(
                Proof.class, Texts.text("form.complete", item.get().plan().title()), Texts.text("step.COMPLETE"), save);
        var proof = new TextArea(Texts.text("form.proof"));
        proof.setHelperText(Texts.text("form.proof.help"));
        proof.setMaxLength(Item.LONGEST);
        var asked = supervisorField(Texts.text("form.ask-credit"));
        dialog.binder().forField(proof).asRequired(dialog.required()).bind("proof");
        dialog.binder().forField(asked).bind("asked");
        dialog.add(proof, asked);
        dialog.whenStale(() -> new Proof(item.renew().proof(), null));
        dialog.open(new Proof(item.get().proof(), null));
    }

    private FormDialog<ItemPlan> form(String title, String action, SerializableConsumer<ItemPlan> save) {
        var dialog = new FormDialog<>(ItemPlan.class, title, action, save);
        var category = new Select<Category>();
        category.setLabel(Texts.text("form.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(Texts::name);
        var name = new TextField(Texts.text("form.title"));
        name.setMaxLength(ItemPlan.LONGEST);
        var provider = new TextField(Texts.text("form.provider"));
        provider.setMaxLength(ItemPlan.LONGEST);
        var place = new TextField(Texts.text("form.place"));
        place.setMaxLength(ItemPlan.LONGEST);
        var from = DayPickers.day(Texts.text("form.from"));
        var to = DayPickers.day(Texts.text("form.to"));
        var credits = Inputs.decimal(Texts.text("form.credits"));
        credits.setHelperText(Texts.text("form.credits.help"));
        var fulfils = mandatoryField();

        var binder = dialog.binder();
        binder.forField(category).bind("category");
        binder.forField(name).asRequired(dialog.required()).bind("title");
        binder.forField(provider).bind("provider");
        binder.forField(place).bind("place");
        binder.forField(from)
                .asRequired(dialog.required())
                .withValidator(ItemPlan::isPlausible, refusal("item_start_plausible"))
                .bind("from");
        binder.forField(to)
                .asRequired(dialog.required())
                .withValidator(ItemPlan::isPlausible, refusal("item_start_plausible"))
                .withValidator(
                        day -> from.getValue() == null || !day.isBefore(from.getValue()),
                        refusal("item_ends_after_start"))
                .bind("to");
        binder.forField(credits)
                .asRequired(dialog.required())
                .withValidator(ItemDialogs::inRange, refusal("item_ec_range"))
                .withValidator(ItemDialogs::hasOneDecimal, Texts.text("form.credits.decimal"))
                .withConverter(Ects::new, Ects::value)
                .bind("credits");
        binder.forField(fulfils).bind("mandatory");
        dialog.add(category, name);
        dialog.addPair(provider, place);
        dialog.addPair(from, to);
        dialog.addPair(credits, fulfils);
        return dialog;
    }

    private Select<String> mandatoryField() {
        var locale = UI.getCurrent().getLocale();
        var field = new Select<String>();
        field.setLabel(Texts.text("form.mandatory"));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.text("form.mandatory.none"));
        field.setItems(mandatory.stream().map(MandatoryItem::code).toList());
        field.setItemLabelGenerator(code -> mandatory.stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> rule.label().in(locale))
                .findFirst()
                .orElse(Texts.text("form.mandatory.none")));
        return field;
    }

    private ComboBox<Person> supervisorField(String label) {
        var field = new ComboBox<Person>(label);
        field.setItems(supervisors);
        field.setItemLabelGenerator(Person::name);
        field.setClearButtonVisible(true);
        return field;
    }

    private static boolean inRange(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(ItemPlan.MOST.value()) <= 0;
    }

    private static boolean hasOneDecimal(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 1;
    }

    private static String refusal(String name) {
        return I18NProvider.translate("refusal." + name);
    }
}
