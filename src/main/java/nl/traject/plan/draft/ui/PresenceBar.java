package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import nl.traject.plan.draft.TextPlace;
import nl.traject.shared.PersonId;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Label;

/** Who else has the plan open at this moment, and where. */
class PresenceBar extends Composite<Div> {

    private final PlanDesk desk;

    PresenceBar(PlanDesk desk) {
        this.desk = desk;
        getContent().addClassNames("presence");
        getContent().getElement().setAttribute("role", "status");
        show();
    }

    final void show() {
        getContent().removeAll();
        var places = new LinkedHashMap<PersonId, String>();
        desk.others().forEach(present -> places.merge(present.person(), present.place(), PresenceBar::moreTelling));
        places.forEach((person, place) -> {
            var name = desk.nameOf(person);
            if (!name.isEmpty()) {
                var mark = new AvatarMark(name);
                mark.addClassName("avatar-live");
                getContent().add(mark, Label.span(sentence(name, place), "small", "dim"));
            }
        });
        getContent().setVisible(!places.isEmpty());
    }

    private String sentence(String name, String place) {
        return TextPlace.ofKey(place)
                .map(text -> PlanWords.text("present.in", name, PlanWords.place(desk.draft(), text)))
                .orElseGet(() -> PlanWords.text("present.here", name));
    }

    private static String moreTelling(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
