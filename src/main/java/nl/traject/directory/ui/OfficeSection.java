package nl.traject.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import nl.traject.directory.OfficeHeld;
import nl.traject.directory.Offices;
import nl.traject.directory.PersonFile;
import nl.traject.security.CurrentUser;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** The offices somebody holds, held or will hold. */
class OfficeSection extends Composite<Section> {

    private final transient PersonFile file;
    private final transient Offices offices;
    private final transient List<Offices.Choice> choices;
    private final LocalDate today;
    private final SerializableRunnable changed;
    private final FormErrors errors = new FormErrors();

    OfficeSection(PersonFile file, Offices offices, LocalDate today, SerializableRunnable changed) {
        this.file = file;
        this.offices = offices;
        this.today = today;
        this.changed = changed;
        choices = offices.listChoices();
        var header = new SectionHeader(getTranslation("directory.offices"));
        if (CurrentUser.get().is(file.person().id())) {
            header.note(getTranslation("directory.office.own"));
        } else if (!choices.isEmpty()) {
            header.end(Buttons.small(getTranslation("directory.office.grant"), this::grant));
        }
        getContent().addClassName("section");
        getContent()
                .add(
                        header,
                        errors,
                        file.offices().isEmpty()
                                ? new Paragraph(Label.dim(getTranslation("directory.offices.none")))
                                : new RowList(
                                        file.offices().stream().map(this::row).toList()));
    }

    private ListRow row(OfficeHeld office) {
        var row = new ListRow(getTranslation("directory.office.kind." + office.kind()))
                .text(office.place().isEmpty() ? getTranslation("directory.installation") : office.place())
                .below(new StatusBadge(status(office), when(office.from(), office.until())));
        if (office.isOverOn(today) || choices.stream().noneMatch(choice -> grants(choice, office))) {
            return row;
        }
        return row.end(
                office.isAheadOn(today)
                        ? Buttons.small(getTranslation("directory.office.withdraw"), () -> withdraw(office))
                        : Buttons.small(getTranslation("directory.office.end"), () -> end(office)));
    }

    private static boolean grants(Offices.Choice choice, OfficeHeld office) {
        return choice.kind() == office.kind()
                && (choice.school() == null
                        ? office.school() == null
                        : choice.school().equals(office.school()));
    }

    private StatusKind status(OfficeHeld office) {
        if (office.isOverOn(today)) {
            return StatusKind.SUPERSEDED;
        }
        return office.isAheadOn(today) ? StatusKind.UPCOMING : StatusKind.ACTIVE;
    }

    private String when(LocalDate from, @Nullable LocalDate until) {
        return until == null ? getTranslation("directory.since", Dates.date(from)) : Dates.stretch(from, until);
    }

    private void grant() {
        PersonDialogs.grant(file.person(), choices, today, made -> {
            if (made.office() != null) {
                offices.grant(file.person().id(), made.office(), made.from(), made.until());
                changed.run();
            }
        });
    }

    private void end(OfficeHeld office) {
        PersonDialogs.end(file.person(), office, today, end -> {
            offices.end(office.id(), office.version(), end.lastDay());
            changed.run();
        });
    }

    private void withdraw(OfficeHeld office) {
        errors.guard(() -> {
            offices.withdraw(office.id(), office.version());
            changed.run();
        });
    }
}
