package nl.traject.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * On a phone, and on a desktop zoomed in so far that 320 pixels are left of it; dark. Colours do not depend on the width, so each
 * page is seen once in each.
 */
class PhoneAccessibilityIT extends Accessibility {

    PhoneAccessibilityIT() {
        super(320, ColorScheme.DARK, List.of(360));
    }
}
