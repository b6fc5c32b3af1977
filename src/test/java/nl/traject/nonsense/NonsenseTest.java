package nl.traject.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.traject.database.TestDatabase;
import nl.traject.shared.ReadableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page of everybody is opened and every button of it pressed once; into each field of what then stands there, nonsense
 * is typed and saved. It is refused in a sentence, with what was typed still there, or it is on disk just as it was typed;
 * and the page can still be drawn.
 */
@Tag("long")
class NonsenseTest extends OnPages {

    /** In place of a button's name: the fields of the page itself. */
    private static final String ITSELF = "";

    private final List<String> problems = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();

    @Autowired
    private TestDatabase database;

    private OnDisk onDisk;

    @BeforeEach
    void look() {
        onDisk = new OnDisk(database);
    }

    @Test
    void nonsense_is_refused_in_a_sentence_or_kept_as_it_was_typed() {
        var asked = new HashSet<String>();
        for (var place : places()) {
            for (var user : place.users()) {
                var visit = new Visit(user, place.path());
                openWindow();
                open(visit);
                var names = new ArrayList<String>(pressable().keySet());
                names.addFirst(ITSELF);
                names.stream()
                        .filter(name -> asked.add(place.route() + " " + name))
                        .forEach(name -> tryOut(visit, name));
            }
        }

        LoggerFactory.getLogger(NonsenseTest.class).info("Nonsense was typed into {}", forms);
        assertThat(problems).isEmpty();
        assertThat(forms).containsAll(FORMS);
    }

    private void tryOut(Visit visit, String name) {
        Supplier<@Nullable Form> opening = name.equals(ITSELF) ? () -> onPage(visit) : () -> behind(visit, name);
        var form = opening.get();
        if (form == null) {
            return;
        }
        var where = visit + ", " + (name.equals(ITSELF) ? "the page" : name);
        forms.add(visit.path().replaceAll("[?].*", "") + ": " + name);
        for (int i = 0; form != null && i < form.fields().size(); i++) {
            for (var value : Nonsense.forField(form.fields().get(i))) {
                form = stillOpen(form, opening);
                if (form == null || i >= form.fields().size()) {
                    return;
                }
                attempt(visit, where, form, Map.of(form.fields().get(i), value));
            }
        }
        for (Function<Component, Object> text :
                List.<Function<Component, Object>>of(field -> Nonsense.STRANGE, Nonsense::longest)) {
            form = stillOpen(form, opening);
            if (form != null) {
                attempt(
                        visit,
                        where,
                        form,
                        form.fields().stream()
                                .filter(Nonsense::isText)
                                .collect(Collectors.toMap(Function.identity(), text)));
            }
        }
    }

    /** A step that can be taken once only is not there any more. */
    private static @Nullable Form stillOpen(@Nullable Form form, Supplier<@Nullable Form> opening) {
        return form != null && form.isOpen() ? form : opening.get();
    }

    /** The fields on the page, those that a button unfolds included, and its last main button. */
    private @Nullable Form onPage(Visit visit) {
        open(visit);
        pressable().values().stream()
                .filter(button -> "false".equals(button.getElement().getAttribute("aria-expanded")))
                .forEach(OnPages::press);
        return form(view());
    }

    /** What a button opens, if that is a dialog with fields. */
    private @Nullable Form behind(Visit visit, String name) {
        open(visit);
        var button = pressable().get(name);
        if (button == null) {
            return null;
        }
        try {
            press(button);
        } catch (RuntimeException failure) {
            // Said in a notice: a step that is not to be taken now.
            if (refusal(failure).isEmpty()) {
                problems.add("%s, %s fails: %s".formatted(visit, name, root(failure)));
            }
            return null;
        }
        takeFailure().ifPresent(failure -> problems.add("%s, %s fails: %s".formatted(visit, name, failure)));
        var dialogs = find(Dialog.class).all();
        return dialogs.isEmpty() ? null : form(dialogs.getLast());
    }

    private @Nullable Form form(Component root) {
        var main = find(Button.class, root).all().stream()
                .filter(button -> button.getThemeNames().contains("primary")
                        || button.getThemeNames().contains("error"))
                .toList();
        var form = new Form(root, main.isEmpty() ? new Button() : main.getLast());
        return form.fields().isEmpty() ? null : form;
    }

    private void attempt(Visit visit, String form, Form fields, Map<Component, Object> typed) {
        var where = form + ": "
                + typed.entrySet().stream()
                        .map(entry -> Form.name(entry.getKey()) + " = " + brief(entry.getValue()))
                        .collect(Collectors.joining(", "));
        var before = UI.getCurrent().getActiveViewLocation();
        try {
            fields.makeSane();
            typed.forEach(Form::type);
            fields.save();
            roundTrip();
        } catch (RuntimeException failure) {
            // What is refused in a notice is about something else than the fields: nothing was saved, nothing is lost.
            if (refusal(failure).isEmpty()) {
                problems.add(where + " fails: " + root(failure));
            }
            return;
        }
        takeFailure().ifPresent(failure -> problems.add(where + " shows an error id: " + failure));
        if (fields.isOpen() && (fields.isClosed() || !fields.refusal().isEmpty())) {
            refused(where, fields, typed);
        } else if (!fields.isOpen()) {
            if (!isSearch(before, typed)) {
                saved(where, typed);
            }
            open(visit);
            takeFailure().ifPresent(failure -> problems.add(where + " is taken, and the page fails: " + failure));
        }
    }

    /** Whether the page is still the same and its address says what was typed: nothing was to be kept but that. */
    private static boolean isSearch(Location before, Map<Component, Object> typed) {
        var now = UI.getCurrent().getActiveViewLocation();
        var said = now.getQueryParameters().getParameters().values().stream()
                .flatMap(List::stream)
                .filter(word -> !word.isBlank())
                .toList();
        return now.getPath().equals(before.getPath())
                && typed.values().stream()
                        .allMatch(value -> value instanceof String text
                                && said.stream()
                                        .anyMatch(ReadableText.readable(text).strip()::startsWith));
    }

    private void refused(String where, Form form, Map<Component, Object> typed) {
        if (withoutWords(form.refusal(), typed).matches("(?s).*(\\{\\d|refusal\\.|null).*")) {
            problems.add(where + " is refused in no sentence: " + form.refusal());
        }
        typed.forEach((field, value) -> {
            if (!isSame(value, Form.value(field))) {
                problems.add(where + " is refused and lost: " + brief(Form.value(field)));
            }
        });
    }

    /** A sentence may say again what was typed, whatever that looks like. */
    private static String withoutWords(String sentence, Map<Component, Object> typed) {
        for (var value : typed.values()) {
            sentence = sentence.replace(value.toString().strip(), "");
        }
        return sentence;
    }

    /** However many zeros a number is written with. */
    private static boolean isSame(Object typed, Object kept) {
        return typed instanceof BigDecimal one && kept instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : typed.equals(kept);
    }

    private void saved(String where, Map<Component, Object> typed) {
        typed.forEach((field, value) -> {
            if (Nonsense.isUnreadable(value) || !Nonsense.isNothing(value) && !onDisk.holds(value)) {
                problems.add(where + " is taken, and not kept as it was typed");
            }
        });
    }

    private static String brief(@Nullable Object value) {
        var text = String.valueOf(value).replace("\u0000", "\\0").replace("\uD83E ", "\\uD83E ");
        return text.length() > 20 ? text.substring(0, 20) + "… (" + text.length() + ")" : text;
    }

    /** Those that must not drop out of this test unnoticed, because a button got another name or another reader. */
    private static final List<String> FORMS = List.of(
            "audit: ",
            "audit/history: ",
            "candidates: ",
            "concerns: Close",
            "people: New person",
            "people/6: Change",
            "people/6: Grant an office",
            "phd/1/contract/course: ",
            "phd/1/contract/leave/new: ",
            "phd/1/contract: Revoke",
            "phd/1/education: Change",
            "phd/1/education: Hand in proof",
            "phd/1/education: New item",
            "phd/1/education: Refuse",
            "phd/1/log: Comment",
            "phd/1/log: Edit",
            "phd/1/milestones/3: Record meeting",
            "phd/1/milestones/3: Write self-report",
            "phd/1/milestones: Move…",
            "phd/1/milestones: Waive…",
            "phd/1/papers/1: Edit",
            "phd/1/papers: New paper",
            "phd/1/plan: ",
            "phd/1/plan: Add a work package",
            "phd/1/plan: Comment",
            "phd/1/plan/versions/3: Withdraw…",
            "phd/1/teaching: Change",
            "phd/1/teaching: New duty",
            "phd/1/team: Leaves",
            "phd/1/team: Take in",
            "phd/1/topics/5: Ask for a change…",
            "phd/1/topics/5: Edit",
            "phd/1/topics/5: Merge…",
            "phd/1/topics: New topic",
            "rules: Import",
            "settings: Change",
            "trajectories/new: ",
            "vocabulary: New term");
}
