package nl.traject.rulebook.ui;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.traject.rules.Offset;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleEntry.Kind;
import nl.traject.rules.RuleEntry.Part;
import nl.traject.ui.Messages;
import org.springframework.stereotype.Component;

/** The words for rules: a rule that is new to the bundles is called as it is in the text. */
@Component
class RuleWords {

    private static final List<String> CHOICES =
            List.of("rules.event.", "rules.party.", "rules.entitlement.", "rulebook.choice.", "education.category.");

    private final Messages messages;

    RuleWords(Messages messages) {
        this.messages = messages;
    }

    String section(String section) {
        return find("rulebook.section." + section).orElse(section);
    }

    /** "18-month evaluation", "Partner leave", "Length of the first contract". */
    String title(RuleEntry entry) {
        if (entry.named()) {
            return find("rulebook.rule" + entry.path().replace('/', '.')).orElse(entry.name());
        }
        return find("rules.event." + entry.name())
                .or(() -> part(entry, locale().getLanguage().equals("nl") ? "/label/nl" : "/label/en"))
                .orElse(entry.name());
    }

    /** What would be added: "mandatory training", "Courses a year at most". */
    String addition(RuleEntry like) {
        if (like.named()) {
            return title(like);
        }
        var list = like.path().substring(0, like.path().lastIndexOf('/'));
        return find("rulebook.list" + list.replace('/', '.')).orElse(list);
    }

    /** What it says, in one line. */
    String sentence(RuleEntry entry) {
        var base = part(entry, "/base");
        if (base.isPresent()) {
            return offset(entry, base.get());
        }
        var shown = entry.parts().stream()
                .filter(part -> !part.path().contains("/label/") && !part.name().equals("code"))
                .filter(part -> !part.value().isEmpty())
                .toList();
        return shown.isEmpty() ? named(entry) : pieces(entry, shown);
    }

    private String pieces(RuleEntry entry, List<Part> shown) {
        var sentence = new StringBuilder();
        for (var part : shown) {
            var isUnit = part.name().equals("unit");
            if (!sentence.isEmpty()) {
                sentence.append(isUnit ? " " : " · ");
            }
            var bare = isUnit || shown.size() == 1 && entry.named();
            sentence.append(bare ? value(part) : label(part) + ": " + value(part));
        }
        return sentence.toString();
    }

    /** A list of things that have names only. */
    private String named(RuleEntry entry) {
        var language = locale().getLanguage().equals("nl") ? "/label/nl" : "/label/en";
        return entry.parts().stream()
                .filter(part -> part.path().endsWith(language))
                .map(Part::value)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String offset(RuleEntry entry, String base) {
        var amount = Integer.parseInt(part(entry, "/offset/amount").orElse("0"));
        var unit = Offset.Unit.valueOf(part(entry, "/offset/unit").orElse("DAYS"));
        var offset = new Offset(amount, unit);
        var lastDay = part(entry, "/lastDay").map(Boolean::parseBoolean).orElse(false);
        var sentence = messages.getTranslation(offset.messageKey(lastDay), locale(), offset.size(), choice(base));
        return part(entry, "/moves").map(Boolean::parseBoolean).orElse(false)
                ? sentence + " · " + find("rulebook.moves").orElse("")
                : sentence;
    }

    String label(Part part) {
        var path = part.path();
        if (path.endsWith("/label/en") || path.endsWith("/label/nl")) {
            return find("rulebook.part.label." + part.name()).orElse(part.name());
        }
        return find("rulebook.part." + part.name()).orElse(part.name());
    }

    String value(Part part) {
        return switch (part.kind()) {
            case YES_NO -> find("rulebook.yes_no." + part.value()).orElse(part.value());
            case CHOICE -> choice(part.value());
            case CHOICES ->
                Arrays.stream(part.value().split(",")).map(this::choice).collect(Collectors.joining(", "));
            case TEXT, WHOLE, DECIMAL -> part.value();
        };
    }

    String choice(String name) {
        return CHOICES.stream()
                .flatMap(prefix -> find(prefix + name).stream())
                .findFirst()
                .orElse(name);
    }

    /** Whether a part is shown as one that must be filled in. */
    static boolean isRequired(Part part) {
        return !part.optional() && part.kind() != Kind.YES_NO;
    }

    private static Optional<String> part(RuleEntry entry, String end) {
        return entry.parts().stream()
                .filter(part -> part.path().equals(entry.path() + end))
                .map(Part::value)
                .findFirst();
    }

    private Optional<String> find(String key) {
        return messages.find(key, locale());
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
