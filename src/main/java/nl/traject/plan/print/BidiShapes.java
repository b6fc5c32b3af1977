package nl.traject.plan.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Joins Arabic letters, and writes what runs from right to left in the order in which it is painted. */
final class BidiShapes implements BidiReorderer {

    private static final ArabicShaping JOIN =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
    private static final ArabicShaping PART = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.OUTPUT_REVERSE | Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return shape(JOIN, text);
    }

    @Override
    public String deshapeText(String text) {
        return shape(PART, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shape(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException unshaped) {
            throw new IllegalArgumentException("text that cannot be shaped", unshaped);
        }
    }
}
