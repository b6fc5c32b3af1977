package nl.traject.plan.version.ui;

import java.util.Locale;
import nl.traject.ui.Messages;

/**
 * Words for what other features called their states and kinds when a version was frozen; what has no word any more is shown
 * as it was called.
 */
record FrozenCodes(Messages messages, Locale locale) {

    String topicStatus(String code) {
        return word("plan.status." + code, code);
    }

    String supervisorPart(String code) {
        return word("people.part." + code, code);
    }

    String trainingStatus(String code) {
        return word("education.status." + code, code);
    }

    String trainingCategory(String code) {
        return word("education.category." + code, code);
    }

    String dutyRole(String code) {
        return word("teaching.role." + code, code);
    }

    String dutyLevel(String code) {
        return word("teaching.level." + code, code);
    }

    String dutyStatus(String code) {
        return word("teaching.status." + code, code);
    }

    private String word(String key, String code) {
        return messages.find(key, locale).orElse(code);
    }
}
