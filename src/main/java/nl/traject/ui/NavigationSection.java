package nl.traject.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import nl.traject.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * A part of the navigation that depends on where the reader is, such as the pages of one trajectory; a bean of this
 * type, in the order of Spring's {@code @Order}, above or below what is offered everywhere. Asked after every
 * navigation, so one cheap statement at most.
 */
public interface NavigationSection {

    /** Empty where it does not belong. */
    Optional<Content> at(Place place);

    /** Whether it stands below what is offered everywhere. */
    default boolean isBelow() {
        return false;
    }

    /** Where the reader is. */
    record Place(String path, RouteParameters parameters, CurrentUser user) {}

    /**
     * What the section shows.
     *
     * @param title in the reader's language
     */
    record Content(String title, List<Entry> entries) {

        Content counting(List<Waiting.Step> steps) {
            return new Content(
                    title, entries.stream().map(entry -> entry.counting(steps)).toList());
        }
    }

    /**
     * A page.
     *
     * @param label in the reader's language
     * @param icon  name in {@link Icon}; null for a person, who is shown by initials
     * @param path  address without a leading slash
     * @param count how much waits there for the reader; 0 shows nothing
     * @param tone  {@link Tone#LATE} where something of it is late
     * @param phone whether it is among the few at the foot of a phone
     */
    record Entry(String label, @Nullable String icon, String path, int count, Tone tone, boolean phone) {

        public Entry(String label, String icon, String path) {
            this(label, icon, path, 0, Tone.NEUTRAL, false);
        }

        public static Entry person(String name, String path) {
            return new Entry(name, null, path, 0, Tone.NEUTRAL, false);
        }

        /** With the number of steps that are done on the page or on one below it; the start page has them all. */
        Entry counting(List<Waiting.Step> steps) {
            var here = steps.stream()
                    .filter(step -> path.isEmpty()
                            || step.path().equals(path)
                            || ownsPagesBelow() && step.path().startsWith(path + "/"))
                    .toList();
            var tone = here.stream().anyMatch(Waiting.Step::late) ? Tone.LATE : Tone.NEUTRAL;
            return new Entry(label, icon, path, here.size(), tone, phone);
        }

        /** A page owns the pages below it, but the overview of a trajectory does not own the trajectory's other pages. */
        boolean ownsPagesBelow() {
            return path.chars().filter(c -> c == '/').count() >= 2;
        }

        public Entry onPhone() {
            return new Entry(label, icon, path, count, tone, true);
        }
    }
}
