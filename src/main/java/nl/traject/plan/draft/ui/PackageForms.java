package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.draft.DraftOutput;
import nl.traject.plan.draft.DraftPackage;
import nl.traject.plan.draft.OutputPlan;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.WorkPackageId;
import nl.traject.rules.AcademicYear;
import nl.traject.shared.NotFound;
import nl.traject.ui.DayPickers;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The dialogs about a work package: when and on what, and what it is expected to give. */
final class PackageForms {

    /** When and on what; public because the form library reads it by reflection. */
    public record FrameForm(
            @Nullable LocalDate from, @Nullable LocalDate to, Set<TopicEntry> topics) {

        static FrameForm of(PackageFrame frame, List<TopicEntry> known) {
            return new FrameForm(
                    frame.from(),
                    frame.to(),
                    known.stream()
                            .filter(topic -> frame.topics().contains(topic.number()))
                            .collect(Collectors.toSet()));
        }

        PackageFrame frame() {
            return new PackageFrame(
                    from, to, topics.stream().map(TopicEntry::number).collect(Collectors.toSet()));
        }
    }

    private final PlanDesk desk;

    PackageForms(PlanDesk desk) {
        this.desk = desk;
    }

    /** Asks for the frame of a new work package. */
    void add(SerializableConsumer<PackageFrame> save) {
        var dialog = frameDialog(PlanWords.text("package.new"), PlanWords.text("package.add"), save);
        dialog.open(new FrameForm(null, null, Set.of()));
    }

    /** Changes when it is worked on, and on what. */
    void frame(DraftPackage some) {
        var latest = new Latest<>(some, () -> packageNow(some.id()));
        var dialog = frameDialog(PlanWords.text("package.frame"), PlanWords.text("save"), frame -> {
            desk.services().packages().frame(some.id(), latest.get().version(), frame);
            desk.reload();
        });
        dialog.whenStale(() -> FrameForm.of(latest.renew().frame(), desk.draft().topics()));
        dialog.open(FrameForm.of(some.frame(), desk.draft().topics()));
    }

    /** Adds something it is expected to give, in the year of the last. */
    void expect(DraftPackage some) {
        var year = some.outputs().isEmpty()
                ? AcademicYear.of(desk.draft().start()).start()
                : some.outputs().getLast().plan().academicYear();
        var dialog = outputDialog(PlanWords.text("output.new"), plan -> {
            desk.services().packages().expect(some.id(), plan);
            desk.reload();
        });
        dialog.open(new OutputPlan(year, OutputKind.PAPER, ""));
    }

    /** Changes something it is expected to give. */
    void revise(WorkPackageId id, DraftOutput output) {
        var latest = new Latest<>(output, () -> outputNow(id, output));
        var dialog = outputDialog(PlanWords.text("output.change"), plan -> {
            desk.services().packages().revise(output.id(), latest.get().version(), plan);
            desk.reload();
        });
        dialog.whenStale(() -> latest.renew().plan());
        dialog.open(output.plan());
    }

    private FormDialog<FrameForm> frameDialog(String title, String action, SerializableConsumer<PackageFrame> save) {
        var dialog = new FormDialog<>(FrameForm.class, title, action, form -> save.accept(form.frame()));
        var from = DayPickers.day(PlanWords.text("package.from"));
        var to = DayPickers.day(PlanWords.text("package.to"));
        var topics = new MultiSelectComboBox<TopicEntry>(PlanWords.text("package.topics"));
        topics.setItems(desk.draft().topics().stream()
                .filter(topic -> !PlanWords.isOver(topic))
                .toList());
        topics.setItemLabelGenerator(PlanWords::topic);
        dialog.binder()
                .forField(from)
                .withValidator(PackageFrame::isPlausible, PlanWords.text("package.plausible"))
                .bind("from");
        dialog.binder()
                .forField(to)
                .withValidator(PackageFrame::isPlausible, PlanWords.text("package.plausible"))
                .withValidator(
                        day -> day == null || from.getValue() == null || !day.isBefore(from.getValue()),
                        PlanWords.text("package.order"))
                .bind("to");
        dialog.binder().forField(topics).bind("topics");
        dialog.addPair(from, to);
        dialog.add(topics);
        return dialog;
    }

    private FormDialog<OutputPlan> outputDialog(String title, SerializableConsumer<OutputPlan> save) {
        var dialog = new FormDialog<>(OutputPlan.class, title, PlanWords.text("save"), save);
        var year = new Select<Integer>();
        year.setLabel(PlanWords.text("output.year"));
        year.setItems(years());
        year.setItemLabelGenerator(PlanWords::year);
        var kind = new Select<OutputKind>();
        kind.setLabel(PlanWords.text("output.kind"));
        kind.setItems(OutputKind.values());
        kind.setItemLabelGenerator(PlanWords::kind);
        var text = new TextField(PlanWords.text("output.text"));
        text.setMaxLength(OutputPlan.LONGEST);
        dialog.binder().forField(year).bind("academicYear");
        dialog.binder().forField(kind).bind("kind");
        dialog.binder().forField(text).bind("text");
        dialog.addPair(year, kind);
        dialog.add(text);
        return dialog;
    }

    /** The academic years of the trajectory and the one after; what was planned in another year keeps it. */
    private List<Integer> years() {
        var first = AcademicYear.of(desk.draft().start()).start();
        var last = AcademicYear.of(desk.draft().end()).start() + 1;
        return IntStream.concat(
                        IntStream.rangeClosed(first, last),
                        desk.draft().packages().stream()
                                .flatMap(some -> some.outputs().stream())
                                .mapToInt(output -> output.plan().academicYear()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private DraftPackage packageNow(WorkPackageId id) {
        desk.draft(desk.services().drafts().get(desk.trajectory().id()));
        return desk.draft().packages().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("work package " + id));
    }

    private DraftOutput outputNow(WorkPackageId id, DraftOutput output) {
        return packageNow(id).outputs().stream()
                .filter(some -> some.id().equals(output.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("output " + output.id()));
    }
}
