package nl.traject.plan.outline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.outline.OutlineWords;
import nl.traject.plan.outline.Subject;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The words of one language, from the messages of all features. */
record TranslatedWords(Messages messages, Locale locale) implements OutlineWords {

    @Override
    public String code(Code code, String name) {
        var key =
                switch (code) {
                    case TOPIC_STATUS -> "plan.status.";
                    case TRAINING_CATEGORY -> "education.category.";
                    case TRAINING_STATUS -> "education.status.";
                    case SUPERVISOR_PART -> "people.part.";
                    case DUTY_ROLE -> "teaching.role.";
                    case DUTY_LEVEL -> "teaching.level.";
                    case DUTY_STATUS -> "teaching.status.";
                };
        return messages.find(key + name, locale).orElse(name);
    }

    @Override
    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : say("until", to);
        }
        return to == null ? say("from", from) : say("period", from, to);
    }

    @Override
    public String topic(int number) {
        return say("topic", Integer.toString(number));
    }

    @Override
    public String topics(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : say(
                        "topics",
                        numbers.size(),
                        numbers.stream().map(number -> Integer.toString(number)).collect(Collectors.joining(", ")));
    }

    @Override
    public String output(ExpectedOutput output) {
        var year = say(
                "year", Integer.toString(output.academicYear()), "%02d".formatted((output.academicYear() + 1) % 100));
        var kind = say("output." + output.kind());
        return output.text().isBlank() ? say("output", year, kind) : say("output.text", year, kind, output.text());
    }

    @Override
    public String level(RiskLevel level) {
        return say("level." + level);
    }

    @Override
    public String credits(Ects credits) {
        return say("credits", credits);
    }

    @Override
    public String hours(Hours hours) {
        return say("hours", hours);
    }

    @Override
    public String monthly(Hours hours) {
        return say("monthly", hours);
    }

    @Override
    public String yesOrNo(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    @Override
    public String topicHeading(int number, String title) {
        return say("heading", Integer.toString(number), title);
    }

    @Override
    public String unnamed(Subject subject, int place) {
        return say("unnamed." + subject, Integer.toString(place));
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation("plan.outline." + key, locale, arguments);
    }
}
