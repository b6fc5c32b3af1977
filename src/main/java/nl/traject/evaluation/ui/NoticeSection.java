package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.traject.evaluation.NoticeFile;
import nl.traject.evaluation.NoticeService;
import nl.traject.people.ui.DateTexts;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** On the page of the contract: by when the next notice is to be given, and the rule behind that day. */
class NoticeSection extends Composite<Section> {

    private final TrajectoryId trajectory;
    private final transient NoticeService notices;
    private final transient MilestoneSchedule schedule;
    private final LocalDate today;

    NoticeSection(TrajectoryId trajectory, NoticeService notices, MilestoneSchedule schedule, LocalDate today) {
        this.trajectory = trajectory;
        this.notices = notices;
        this.schedule = schedule;
        this.today = today;
    }

    @Override
    protected Section initContent() {
        var next = schedule.isContinued() ? MilestoneEvent.FINAL_NOTICE : MilestoneEvent.NOTICE;
        var rows = schedule.dates().stream()
                .filter(due -> due.event() == next)
                .map(due -> row(due, badge(due)))
                .toList();
        var section = new SectionHeader(getTranslation("people.contract.notice")).over(new RowList(rows));
        section.setVisible(!rows.isEmpty());
        return section;
    }

    private StatusBadge badge(DueDate due) {
        return due.event() == MilestoneEvent.NOTICE
                ? badge(notices.get(trajectory))
                : new StatusBadge(StatusKind.UPCOMING, Dates.relative(due.date(), today));
    }

    private StatusBadge badge(NoticeFile file) {
        var notice = file.notice();
        if (notice == null) {
            return new StatusBadge(
                    NoticeAlarm.of(file, today).shape(),
                    Dates.relative(file.terms().notice(), today));
        }
        return new StatusBadge(
                notice.isLate() ? StatusKind.LATE : StatusKind.MET,
                getTranslation(
                        notice.isLate() ? "evaluation.notice.given_late" : "evaluation.notice.given",
                        notice.givenOn(),
                        notice.atTheLatest()));
    }

    private ListRow row(DueDate due, StatusBadge badge) {
        return new ListRow(getTranslation("people.contract.notice.by", due.date()))
                .below(DateTexts.note(due))
                .end(badge);
    }
}
