package nl.traject.plan.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.traject.people.Trajectories;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.PlanVersions;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Messages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Prints versions of plans. Whoever may read a version may print it; no connection is held while it is drawn. */
@Component
public class PlanPrinter {

    private final PlanVersions versions;
    private final Trajectories trajectories;
    private final OutlineTexts words;
    private final Messages messages;
    private final Clock clock;
    /** Read when the first plan is printed: a start need not wait for them. */
    private final SingletonSupplier<PdfFonts> fonts = SingletonSupplier.of(PdfFonts::new);

    PlanPrinter(PlanVersions versions, Trajectories trajectories, OutlineTexts words, Messages messages, Clock clock) {
        this.versions = versions;
        this.trajectories = trajectories;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Reads the fonts and draws a page that nobody sees, beside the first readers: the first plan of a process would otherwise
     * take four times as long as the next. A process without readers has none to print for.
     */
    @EventListener
    void warmUp(ApplicationReadyEvent started) {
        if (!(started.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        Thread.ofVirtual().start(() -> {
            var faces = fonts.obtain();
            new Pdf(faces).of(PlanPage.blank(faces));
        });
    }

    /** The version as a PDF in one language. Refuses as {@link PlanVersions#get} does. */
    public byte[] print(TrajectoryId trajectory, int number, Locale locale) {
        var version = versions.get(trajectory, number);
        return print(new PrintedPlan(trajectories.get(trajectory), version, LocalDate.now(clock)), locale);
    }

    byte[] print(PrintedPlan plan, Locale locale) {
        var faces = fonts.obtain();
        return new Pdf(faces).of(PlanPage.of(plan, words, messages, locale, faces));
    }
}
