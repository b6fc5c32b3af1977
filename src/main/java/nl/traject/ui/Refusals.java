package nl.traject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Optional;
import nl.traject.shared.RuleViolation;

/** What a refusal says to the reader. */
public final class Refusals {

    private Refusals() {}

    /** The refusal's sentence; a constraint that has none says that what was entered does not go together. */
    public static String sentence(RuleViolation violation) {
        return findSentence(violation).orElseGet(() -> I18NProvider.translate("ui.refused"));
    }

    private static Optional<String> findSentence(RuleViolation violation) {
        var provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        var locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
        return provider instanceof Messages messages
                ? messages.find(violation.refusal().key(), locale, violation.arguments())
                : Optional.empty();
    }

    /** The refusal behind a failure, however deep. */
    public static Optional<RuleViolation> in(Throwable failure) {
        return find(RuleViolation.class, failure);
    }

    static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
