package nl.traject.plan.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.traject.people.Trajectories;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.PlanVersions;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Messages;
import org.springframework.stereotype.Component;

/** Prints versions of plans. Whoever may read a version may print it; no connection is held while it is drawn. */
@Component
public class PlanPrinter {

    private final PlanVersions versions;
    private final Trajectories trajectories;
    private final OutlineTexts words;
    private final Messages messages;
    private final Clock clock;
    private final PdfFonts fonts = new PdfFonts();
    private final Pdf pdf = new Pdf(fonts);

    PlanPrinter(PlanVersions versions, Trajectories trajectories, OutlineTexts words, Messages messages, Clock clock) {
        this.versions = versions;
        this.trajectories = trajectories;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** The version as a PDF in one language. Refuses as {@link PlanVersions#get} does. */
    public byte[] print(TrajectoryId trajectory, int number, Locale locale) {
        var version = versions.get(trajectory, number);
        return print(new PrintedPlan(trajectories.get(trajectory), version, LocalDate.now(clock)), locale);
    }

    byte[] print(PrintedPlan plan, Locale locale) {
        return pdf.of(PlanPage.of(plan, words, messages, locale, fonts));
    }
}
