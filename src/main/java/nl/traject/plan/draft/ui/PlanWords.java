package nl.traject.plan.draft.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.plan.TopicStatus;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.draft.DraftOutput;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.PlanDraft;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.WorkPackageId;
import nl.traject.rules.AcademicYear;
import nl.traject.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Words of the page that are put together from parts. */
final class PlanWords {

    private PlanWords() {}

    static String text(String key, @Nullable Object... arguments) {
        return I18NProvider.translate("plan.draft." + key, arguments);
    }

    static String part(PlanPart part) {
        return text("part." + part);
    }

    static String field(TextKind kind) {
        return text("text." + kind);
    }

    /** Where a text stands, as somebody would say it. */
    static String place(PlanDraft draft, TextPlace place) {
        return switch (place.kind().subject()) {
            case PLAN -> text("place.plan", field(place.kind()));
            case WORK_PACKAGE ->
                text("place.WORK_PACKAGE", number(draft, new WorkPackageId(place.subject())), field(place.kind()));
            case RISK -> text("place.RISK", field(place.kind()));
            case SUPERVISION ->
                draft.supervisors().stream()
                        .filter(some -> some.id().value() == place.subject())
                        .findFirst()
                        .map(some -> text("place.SUPERVISION", some.supervisor().name()))
                        .orElseGet(() -> field(place.kind()));
        };
    }

    /** Where it stands among the work packages, or a dash when it is gone. */
    static String number(PlanDraft draft, WorkPackageId id) {
        for (int at = 0; at < draft.packages().size(); at++) {
            if (draft.packages().get(at).id().equals(id)) {
                return Integer.toString(at + 1);
            }
        }
        return "–";
    }

    /** "Mar 2026 to Dec 2027". */
    static String period(PackageFrame frame) {
        var from = frame.from();
        var to = frame.to();
        if (from != null && to != null) {
            return text("period.both", Dates.month(from), Dates.month(to));
        }
        if (from != null) {
            return text("period.from", Dates.month(from));
        }
        return to == null ? text("period.none") : text("period.to", Dates.month(to));
    }

    static String kind(OutputKind kind) {
        return text("output." + kind);
    }

    /** "2 papers, 1 data set", in the order of the kinds. */
    static String outputs(List<DraftOutput> outputs) {
        var words = new StringBuilder();
        for (var kind : OutputKind.values()) {
            var count = outputs.stream()
                    .filter(output -> output.plan().kind() == kind)
                    .count();
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ").append(text("outputs." + kind, count));
            }
        }
        return words.toString();
    }

    /** "2026–27". */
    static String year(int academicYear) {
        var year = new AcademicYear(academicYear);
        return "%d–%02d".formatted(year.start(), (year.start() + 1) % 100);
    }

    static String level(RiskLevel level) {
        return text("level." + level);
    }

    /** Topics by number and title. */
    static String topics(PlanDraft draft, PackageFrame frame) {
        return draft.topics().stream()
                .filter(topic -> frame.topics().contains(topic.number()))
                .map(PlanWords::topic)
                .collect(Collectors.joining(", "));
    }

    static String topic(TopicEntry topic) {
        return topic.number() + " " + topic.title();
    }

    static boolean isActive(TopicEntry topic) {
        return topic.status().equals(TopicStatus.ACTIVE.name());
    }

    static boolean isOver(TopicEntry topic) {
        return TopicStatus.valueOf(topic.status()).isOver();
    }

    /** What others call a code of theirs, such as a category of training. */
    static String named(String prefix, String code) {
        return I18NProvider.translate(prefix + "." + code);
    }

    static int countWords(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
