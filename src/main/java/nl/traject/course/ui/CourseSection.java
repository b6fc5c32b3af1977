package nl.traject.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.course.Course;
import nl.traject.course.Step.Kind;
import nl.traject.course.TakenStep;
import nl.traject.people.Relation;
import nl.traject.people.TrajectoryStatus;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How a trajectory goes on: where it stands, every step with its reason, and the steps that the reader may take. */
class CourseSection extends Composite<Section> {

    private final transient Course course;
    private final transient Relation relation;
    private final LocalDate today;

    CourseSection(Course course, Relation relation, LocalDate today) {
        this.course = course;
        this.relation = relation;
        this.today = today;
    }

    @Override
    protected Section initContent() {
        var header = new SectionHeader(getTranslation("course.section")).mark(standing());
        var section = course.steps().isEmpty()
                ? header.over(new Paragraph(getTranslation("course.section.none")))
                : header.over(new RowList(course.steps().stream().map(this::row).toList()));
        var actions = kinds().stream().map(this::action).toArray(Button[]::new);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            section.add(row);
        }
        return section;
    }

    private StatusBadge standing() {
        if (course.isPausedOn(today)) {
            return new StatusBadge(StatusKind.PAUSED, getTranslation("course.paused"));
        }
        var status = course.trajectory().status();
        return new StatusBadge(shape(status), getTranslation("course.status." + status));
    }

    private static StatusKind shape(TrajectoryStatus status) {
        return switch (status) {
            case ACTIVE, EXTENDED -> StatusKind.ACTIVE;
            case ON_LEAVE -> StatusKind.PAUSED;
            case COMPLETED -> StatusKind.MET;
            case DISCONTINUED -> StatusKind.SUPERSEDED;
        };
    }

    private ListRow row(TakenStep step) {
        var row = new ListRow(getTranslation("course.kind." + step.kind())).text(when(step));
        if (step.kind() == Kind.TRANSFER) {
            row.text(getTranslation("course.row.programmes", step.left(), step.joined()));
        }
        return row.below(Label.span(step.reason(), "row-text"))
                .text(getTranslation(
                        "course.row.taken", Dates.date(step.on()), step.by().name()));
    }

    private String when(TakenStep step) {
        return step.until() == null ? Dates.date(step.from()) : Dates.stretch(step.from(), step.until());
    }

    private List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        if (course.isEnded()) {
            if (relation.administrator()) {
                kinds.add(Kind.REOPENING);
            }
            return kinds;
        }
        if (relation.hr()) {
            kinds.add(Kind.PAUSE);
            if (course.pauseOn(today).isPresent()) {
                kinds.add(Kind.RESUMPTION);
            }
            kinds.add(Kind.EXTENSION);
        }
        if (relation.administrator()) {
            kinds.addAll(List.of(Kind.TRANSFER, Kind.COMPLETION, Kind.DISCONTINUATION));
        }
        return kinds;
    }

    private Button action(Kind kind) {
        return Buttons.small(
                getTranslation("course.action." + kind),
                () -> UI.getCurrent()
                        .navigate(
                                "phd/" + relation.trajectory() + "/contract/course",
                                QueryParameters.of(CourseView.STEP, kind.name())));
    }
}
