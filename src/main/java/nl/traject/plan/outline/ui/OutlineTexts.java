package nl.traject.plan.outline.ui;

import java.util.Locale;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.OutlineWords;
import nl.traject.plan.outline.Subject;
import nl.traject.ui.Messages;
import org.springframework.stereotype.Component;

/** What parts, fields and lists of a plan are called, in any language there are messages for. */
@Component
public class OutlineTexts {

    private final Messages messages;

    OutlineTexts(Messages messages) {
        this.messages = messages;
    }

    /** The words of one language. */
    public OutlineWords in(Locale locale) {
        return new TranslatedWords(messages, locale);
    }

    public String part(PlanPart part, Locale locale) {
        return messages.getTranslation("plan.part.name." + part, locale);
    }

    public String field(FieldName field, Locale locale) {
        return messages.getTranslation("plan.field." + field, locale);
    }

    /** More than one of a kind, as a heading. */
    public String list(Subject subject, Locale locale) {
        return messages.getTranslation("plan.list." + subject, locale);
    }
}
