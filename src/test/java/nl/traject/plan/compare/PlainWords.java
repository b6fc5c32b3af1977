package nl.traject.plan.compare;

import java.time.LocalDate;
import java.util.List;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.outline.OutlineWords;
import nl.traject.plan.outline.Subject;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/** The words of a test: no reader's language, but the same for the same. */
public final class PlainWords implements OutlineWords {

    @Override
    public String code(Code code, String name) {
        return name.toLowerCase();
    }

    @Override
    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? "" : from + " to " + to;
    }

    @Override
    public String topic(int number) {
        return "topic " + number;
    }

    @Override
    public String topics(List<Integer> numbers) {
        return numbers.isEmpty() ? "" : "topics " + numbers;
    }

    @Override
    public String output(ExpectedOutput output) {
        return output.academicYear() + ": " + output.kind() + " " + output.text();
    }

    @Override
    public String level(RiskLevel level) {
        return level.name();
    }

    @Override
    public String credits(Ects credits) {
        return credits + " EC";
    }

    @Override
    public String hours(Hours hours) {
        return hours + " hours";
    }

    @Override
    public String monthly(Hours hours) {
        return hours + " hours a month";
    }

    @Override
    public String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    @Override
    public String topicHeading(int number, String title) {
        return number + " " + title;
    }

    @Override
    public String unnamed(Subject subject, int place) {
        return subject + " " + place;
    }
}
