package nl.traject.browser;

import java.util.List;

/** On a phone, and on a desktop zoomed in so far that 320 pixels are left of it. */
class PhoneAccessibilityIT extends Accessibility {

    PhoneAccessibilityIT() {
        super(320, List.of(360));
    }
}
