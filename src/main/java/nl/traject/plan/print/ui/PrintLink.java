package nl.traject.plan.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Locale;
import nl.traject.plan.print.PlanPrinter;
import nl.traject.plan.version.PlanVersion;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.DownloadLink.Target;

/** Downloads a version as a PDF in the reader's language. */
final class PrintLink {

    private PrintLink() {}

    static Component of(PlanPrinter printer, PlanVersion version) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return new DownloadLink(
                        "export",
                        I18NProvider.translate("plan.print.action"),
                        target -> send(target, printer, version, locale))
                .plain();
    }

    private static void send(Target target, PlanPrinter printer, PlanVersion version, Locale locale)
            throws IOException {
        var file = printer.print(version.trajectory(), version.number(), locale);
        target.open(I18NProvider.translate("plan.print.file", Integer.toString(version.number())), "application/pdf")
                .write(file);
    }
}
