package nl.traject.people;

import com.vaadin.flow.component.Component;
import java.util.function.Predicate;

/**
 * A page of one trajectory that a feature brings along; a bean of this type puts it into the navigation.
 *
 * @param order    position, ascending
 * @param key      message key of its name
 * @param icon     name of the drawing in the icon set of the kit
 * @param view     route below {@code /phd/:trajectory}
 * @param openTo   to whom it is offered; the page's service decides again
 * @param phone    whether it is among the few at the foot of a phone
 */
public record TrajectoryTab(
        int order,
        String key,
        String icon,
        Class<? extends Component> view,
        Predicate<Relation> openTo,
        boolean phone) {

    public TrajectoryTab(
            int order, String key, String icon, Class<? extends Component> view, Predicate<Relation> openTo) {
        this(order, key, icon, view, openTo, false);
    }

    public TrajectoryTab onPhone() {
        return new TrajectoryTab(order, key, icon, view, openTo, true);
    }
}
