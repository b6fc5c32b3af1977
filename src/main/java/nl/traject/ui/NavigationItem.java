package nl.traject.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Predicate;
import nl.traject.security.CurrentUser;

/**
 * A page that a feature offers everywhere; a bean of this type puts it into the navigation.
 *
 * @param order  position, ascending
 * @param key    message key of its name
 * @param icon   name in {@link Icon}
 * @param view   a route without parameters
 * @param openTo to whom it is offered; the page decides again
 * @param phone  whether it is among the few at the foot of a phone
 */
public record NavigationItem(
        int order,
        String key,
        String icon,
        Class<? extends Component> view,
        Predicate<CurrentUser> openTo,
        boolean phone) {}
