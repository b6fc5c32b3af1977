package nl.traject.plan.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of printed plans, all embedded, so that a PDF looks the same everywhere: Instrument Sans for Latin, DejaVu Sans for
 * Greek, Cyrillic, Hebrew, Arabic and signs, Noto Emoji for emoji in one colour.
 */
final class PdfFonts {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    private record Face(String family, int weight, byte[] file) {}

    private final List<Face> faces;
    private final List<CmapLookup> characters = new ArrayList<>();

    PdfFonts() {
        faces = List.of(
                face("Instrument Sans", REGULAR, "InstrumentSans-Regular.ttf"),
                face("Instrument Sans", SEMI_BOLD, "InstrumentSans-SemiBold.ttf"),
                face("DejaVu Sans", REGULAR, "DejaVuSans.ttf"),
                face("Noto Emoji", REGULAR, "NotoEmoji-Regular.ttf"));
        for (var face : faces) {
            characters.add(charactersOf(face));
        }
    }

    /**
     * Puts the fonts into a document, of each only the signs that are used. Without ligatures: a PDF cannot say which letters
     * one stands for, so a screen reader would swallow the "fi" of "find".
     */
    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (var face : faces) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
            font.setEnableGsub(false);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font, true)),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** Whether some font has a sign for it. */
    boolean has(int codePoint) {
        return characters.stream().anyMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    private static Face face(String family, int weight, String file) {
        try (var resource = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file)) {
            return new Face(family, weight, resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CmapLookup charactersOf(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
