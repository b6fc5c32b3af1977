package nl.traject.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds pages by their names, and what the features let be found; at most {@value #MOST} together. */
@Component
class Finder {

    static final int MOST = 20;

    /** One letter is in everybody's name. */
    private static final int SHORTEST = 2;

    private final Navigation navigation;
    private final ObjectProvider<Findable> findables;

    Finder(Navigation navigation, ObjectProvider<Findable> findables) {
        this.navigation = navigation;
        this.findables = findables;
    }

    /** Groups with what they hold, the pages of the place first; all pages when nothing is typed yet. */
    List<NavigationSection.Content> find(String typed, NavigationSection.Place place) {
        var text = typed.strip();
        var groups = new ArrayList<NavigationSection.Content>();
        var left = MOST;
        for (var content : navigation.at(place)) {
            left -= add(groups, content.title(), named(content.entries(), text), left);
        }
        if (text.length() >= SHORTEST) {
            for (var findable : findables.orderedStream().toList()) {
                left -= left == 0
                        ? 0
                        : add(groups, findable.title(), others(groups, findable.matching(text, left)), left);
            }
        }
        return groups;
    }

    /** Whom the navigation has found is not found a second time. */
    private static List<NavigationSection.Entry> others(
            List<NavigationSection.Content> groups, List<NavigationSection.Entry> entries) {
        var known = groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(NavigationSection.Entry::path)
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> !known.contains(entry.path())).toList();
    }

    private static int add(
            List<NavigationSection.Content> groups, String title, List<NavigationSection.Entry> entries, int most) {
        var fitting = entries.stream().limit(most).toList();
        if (!fitting.isEmpty()) {
            groups.add(new NavigationSection.Content(title, fitting));
        }
        return fitting.size();
    }

    private static List<NavigationSection.Entry> named(List<NavigationSection.Entry> entries, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
