package nl.traject.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.directory.AccountDesk;
import nl.traject.directory.Directory;
import nl.traject.directory.Offices;
import nl.traject.directory.PersonFile;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Latest;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Note;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One person of the register: account, offices, trajectories, and who might be the same. */
@Route(value = "people/:person", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "OPERATOR"})
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient Offices offices;
    private final transient AccountDesk desk;
    private final LocalDate today;
    private transient @Nullable PersonFile file;

    PersonView(Directory directory, Offices offices, AccountDesk desk, Clock clock) {
        this.directory = directory;
        this.offices = offices;
        this.desk = desk;
        this.today = LocalDate.now(clock);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        arrange(id(event, "person"));
    }

    static PersonId id(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return new PersonId(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw new NotFound("person " + text);
        }
    }

    private void arrange(PersonId id) {
        var shown = directory.get(id);
        file = shown;
        removeAll();
        var header = new PageHeader(shown.person().name())
                .under(new Crumb(getTranslation("directory.title"), "people"))
                .sub(shown.email() == null ? "" : shown.email());
        add(header);
        if (shown.mergedInto() != null) {
            add(pointer(shown));
            return;
        }
        if (directory.isAdministrator()) {
            header.actions(
                    Buttons.plain(getTranslation("directory.compare.open"), this::compare),
                    Buttons.plain(getTranslation("directory.change"), this::change));
            var twins = directory.listTwins(id);
            if (!twins.isEmpty()) {
                add(new TwinSection(shown.person(), twins));
            }
        }
        add(new AccountSection(shown.person(), desk, () -> arrange(id)));
        add(new OfficeSection(shown, offices, today, () -> arrange(id)));
        add(new TrajectorySection(shown, today));
        if (shown.orcid() != null) {
            add(new SectionHeader(getTranslation("directory.orcid")).over(new Paragraph(shown.orcid())));
        }
    }

    private Note pointer(PersonFile shown) {
        var kept = shown.mergedInto();
        var text = directory
                .findMerge(shown.person().id())
                .map(merge -> getTranslation(
                        "directory.merged.by", merge.by().name(), Dates.date(merge.on()), merge.reason()))
                .orElse("");
        return new Note(
                StatusKind.SUPERSEDED,
                Tone.NEUTRAL,
                Label.span(getTranslation("directory.merged")),
                kept == null ? Label.span("") : Links.to("people/" + kept.id(), kept.name()),
                new Paragraph(Label.meta(text)));
    }

    private void change() {
        var person = shown().person().id();
        var latest = new Latest<>(shown(), () -> directory.get(person));
        PersonDialogs.change(latest, next -> {
            directory.change(person, latest.get().version(), next);
            arrange(person);
        });
    }

    private void compare() {
        var me = shown().person().id();
        PersonDialogs.other(directory, other -> {
            if (other.person() != null) {
                UI.getCurrentOrThrow()
                        .navigate("people/" + me + "/merge/" + other.person().id());
            }
        });
    }

    private PersonFile shown() {
        if (file == null) {
            throw new IllegalStateException("nobody is shown");
        }
        return file;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(shown().person().name());
    }
}
