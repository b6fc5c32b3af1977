package nl.traject.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.traject.course.Courses;
import nl.traject.course.Step.Kind;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.security.Drafts;
import nl.traject.shared.NotFound;
import nl.traject.ui.Buttons;
import nl.traject.ui.Crumb;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** A step in the course of a trajectory, and what it would do before it is taken. */
@Route(value = "phd/:trajectory/contract/course", layout = MainLayout.class)
@PermitAll
class CourseView extends TrajectoryView implements HasDynamicTitle {

    /** Parameter of the address: the kind of step. */
    static final String STEP = "step";

    /** In place of how many dates move, while the form does not say enough to know. */
    private static final int UNKNOWN = -1;

    private final transient Courses courses;
    private final transient Drafts drafts;
    private final LocalDate today;
    private final Div result = new Div();
    private final FormErrors errors = new FormErrors();
    private Kind kind = Kind.PAUSE;

    CourseView(Trajectories trajectories, TrajectoryAccess access, Courses courses, Drafts drafts, Clock clock) {
        super(trajectories, access);
        this.courses = courses;
        this.drafts = drafts;
        this.today = LocalDate.now(clock);
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .flatMap(name -> Arrays.stream(Kind.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> new NotFound("no step of this name"));
        relation.requireContractReader();
        if (kind.isOfContract()) {
            relation.requireHr();
        } else {
            relation.requireAdministrator();
        }
        var form = form();
        var save =
                Buttons.primary(getTranslation("course.save." + kind, UNKNOWN), () -> errors.guard(() -> save(form)));
        form.onChange(() -> preview(form, save));
        var panel = new Div(errors, form, save, Buttons.quiet(getTranslation("ui.cancel"), this::back));
        panel.addClassName("whatif-form");
        var columns = new Div(panel, result);
        columns.addClassNames("columns", "whatif");
        removeAll();
        add(
                new PageHeader(getTranslation("course.title." + kind))
                        .under(
                                new Crumb(trajectory.candidate().name(), "phd/" + trajectory.id()),
                                new Crumb(
                                        getTranslation("course.contract.page"), "phd/" + trajectory.id() + "/contract"))
                        .sub(getTranslation("course.sub")),
                columns);
        preview(form, save);
    }

    private StepForm form() {
        var place = new StepForm.Place(courses, trajectory().id(), drafts, today);
        return switch (kind) {
            case PAUSE -> new PauseForm(place);
            case RESUMPTION -> new ResumptionForm(place);
            case EXTENSION -> new ExtensionForm(place);
            case TRANSFER -> new TransferForm(place);
            case COMPLETION, DISCONTINUATION -> new EndForm(place, kind);
            case REOPENING -> new ReopeningForm(place);
        };
    }

    private void preview(StepForm form, Button save) {
        result.removeAll();
        errors.hide();
        save.setEnabled(form.isComplete());
        if (!form.isComplete()) {
            save.setText(getTranslation("course.save." + kind, UNKNOWN));
            result.add(new Paragraph(getTranslation("course.none")));
            return;
        }
        errors.guard(() -> {
            var preview = form.preview();
            save.setText(getTranslation("course.save." + kind, preview.dates()));
            result.add(preview.parts().toArray(Component[]::new));
        });
    }

    private void save(StepForm form) {
        form.save();
        Notices.done(getTranslation("course.done." + kind));
        back();
    }

    private void back() {
        UI.getCurrent().navigate("phd/" + trajectory().id() + "/contract");
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("course.title." + kind), trajectory().candidate().name());
    }
}
