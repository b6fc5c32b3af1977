package nl.traject.evaluation.ui;

import java.time.LocalDate;
import nl.traject.evaluation.NoticeFile;
import nl.traject.ui.StatusKind;

/** How the written notice looks wherever it stands. */
enum NoticeAlarm {
    GIVEN(StatusKind.MET, "tone-ok"),
    AHEAD(StatusKind.UPCOMING, "tone-neutral"),
    DUE(StatusKind.DUE, "tone-due"),
    LATE(StatusKind.LATE, "tone-late");

    private final StatusKind shape;
    private final String tone;

    NoticeAlarm(StatusKind shape, String tone) {
        this.shape = shape;
        this.tone = tone;
    }

    static NoticeAlarm of(NoticeFile file, LocalDate today) {
        return switch (file.alarmOn(today)) {
            case LATE -> LATE;
            case DUE -> DUE;
            default -> file.notice() == null ? AHEAD : GIVEN;
        };
    }

    StatusKind shape() {
        return shape;
    }

    String tone() {
        return tone;
    }
}
