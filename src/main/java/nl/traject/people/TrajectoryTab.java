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
 */
public record TrajectoryTab(
        int order, String key, String icon, Class<? extends Component> view, Predicate<Relation> openTo) {}
