package nl.traject.plan.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a page: tagged by PDF/UA, with every font in it. Nothing is loaded from anywhere, whatever a page asks for.
 */
final class Pdf {

    private static final float VERSION = 1.7f;

    private final PdfFonts fonts;

    Pdf(PdfFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(Document page) {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            fonts.addTo(builder, document);
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(VERSION);
            builder.withProducer("Traject");
            builder.useUnicodeBidiSplitter(BidiRuns::new);
            builder.useUnicodeBidiReorderer(new BidiShapes());
            builder.defaultTextDirection(TextDirection.LTR);
            builder.useUriResolver((base, address) -> null);
            for (var priority : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, type) -> false, priority);
            }
            // Without texts of no length, on which the renderer fails when it looks for the direction of a paragraph.
            page.normalize();
            builder.withW3cDocument(page, null);
            builder.toStream(file);
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
