package nl.traject.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;

/** Opens the palette; hears Ctrl/Cmd-K for it, {@code ?} for the list of keys unless that was turned off there, and Alt-N for the page's main action. */
class FindButton extends Composite<NativeButton> {

    /** Where a letter is a letter. */
    private static final String IN_TEXT =
            "event.composedPath()[0].closest?.('input, textarea, select, [contenteditable]')";

    private static final String FIND =
            "(event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'"
                    + " && (event.preventDefault(), true)";

    private static final String KEYS = "event.key === '?' && !event.ctrlKey && !event.metaKey && !" + IN_TEXT;

    private static final String MAIN_ACTION = "event.altKey && !event.ctrlKey && event.code === 'KeyN'"
            + " && !document.querySelector('vaadin-dialog[opened]')"
            + " && (event.preventDefault(), document.querySelector('main vaadin-button[theme~=primary]')?.click(), false)";

    private final transient Finder finder;
    private final SerializableSupplier<NavigationSection.Place> place;
    private final transient AuthenticationContext authentication;
    private final List<Registration> heard = new ArrayList<>();
    private boolean singleKeys = SingleKeys.areOn(VaadinRequest.getCurrent());
    private Dialog open = new Dialog();

    /**
     * @param place where the reader is when it opens
     */
    FindButton(
            Finder finder, SerializableSupplier<NavigationSection.Place> place, AuthenticationContext authentication) {
        this.finder = finder;
        this.place = place;
        this.authentication = authentication;
        var key = new Span("Ctrl K");
        key.addClassName("kbd");
        key.getElement().setAttribute("aria-hidden", "true");
        getContent().add(new Icon("search"), new Span(getTranslation("ui.find")), key);
        getContent().addClassName("find");
        getContent().getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        getContent().addClickListener(event -> find());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        hear(event.getUI());
    }

    private void hear(UI ui) {
        var page = ui.getElement();
        heard.add(page.addEventListener("keydown", key -> find()).setFilter(FIND));
        if (singleKeys) {
            heard.add(page.addEventListener("keydown", key -> keys()).setFilter(KEYS));
        }
        // Its filter does all there is to do, in the browser, and never lets the event through.
        heard.add(page.addEventListener("keydown", key -> {}).setFilter(MAIN_ACTION));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopHearing();
    }

    private void stopHearing() {
        heard.forEach(Registration::remove);
        heard.clear();
    }

    private void find() {
        show(new Palette(
                finder,
                place.get(),
                List.of(
                        new Palette.Action(getTranslation("ui.keys"), "settings", this::keys),
                        new Palette.Action(
                                getTranslation("ui.sign-out"),
                                "sign-out",
                                () -> AccountMenu.signOut(authentication)))));
    }

    private void keys() {
        var keys = new DescriptionList();
        keys.addClassName("keys");
        for (var key : List.of("find", "new", "save", "close", "keys")) {
            keys.add(
                    new DescriptionList.Term(getTranslation("ui.keys." + key + ".key")),
                    new DescriptionList.Description(getTranslation("ui.keys." + key)));
        }
        var dialog = new Dialog(getTranslation("ui.keys"), keys, singleKeys());
        dialog.getFooter().add(Buttons.primary(getTranslation("ui.close"), dialog::close));
        show(dialog);
    }

    private Checkbox singleKeys() {
        var on = new Checkbox(getTranslation("ui.keys.single"), singleKeys);
        on.setHelperText(getTranslation("ui.keys.single.help"));
        on.addValueChangeListener(event -> {
            singleKeys = event.getValue();
            SingleKeys.remember(singleKeys);
            stopHearing();
            hear(on.getUI().orElseThrow());
        });
        return on;
    }

    /** One of them at a time. */
    private void show(Dialog dialog) {
        open.close();
        open = dialog;
        open.open();
    }
}
