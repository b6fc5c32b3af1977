package nl.traject.plan.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import nl.traject.plan.print.PlanPrinter;
import nl.traject.plan.version.PlanVersion;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** Downloads a version as a PDF in the reader's language. */
final class PrintLink {

    private PrintLink() {}

    static Component of(PlanPrinter printer, PlanVersion version) {
        var link = new Anchor();
        DownloadHandler handler = event ->
                send(event, printer, version, link.getUI().orElseThrow().getLocale());
        link.setHref(handler);
        link.add(new Icon("export"), Label.span(I18NProvider.translate("plan.print.action")));
        link.addClassNames("submit", "export", "export-plain");
        return link;
    }

    private static void send(DownloadEvent event, PlanPrinter printer, PlanVersion version, Locale locale)
            throws IOException {
        var file = printer.print(version.trajectory(), version.number(), locale);
        event.setFileName(I18NProvider.translate("plan.print.file", Integer.toString(version.number())));
        event.setContentType("application/pdf");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
