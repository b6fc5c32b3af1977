package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.traject.people.Person;
import nl.traject.plan.version.Answer;
import nl.traject.plan.version.Party;
import nl.traject.plan.version.VersionLine;
import nl.traject.plan.version.Waiting;
import nl.traject.ui.Dates;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** A version in the list: where it stands, who proposed it, and each party with its answer. */
record VersionRow(VersionLine line, boolean current, LocalDate today) {

    ListRow row() {
        var version = line.version();
        var row = new ListRow(Links.to(
                        VersionWords.path(version.trajectory(), version.number()), VersionWords.name(version.number())))
                .text(VersionWords.standing(version, today))
                .text(VersionWords.of("proposed_by", version.proposedBy().name(), version.proposedOn()))
                .below(parties())
                .end(VersionWords.badge(version.status()));
        if (current) {
            row.addClassName("version-current");
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private Component parties() {
        var parties = new Div();
        parties.addClassName("version-parties");
        for (var party : line.version().parties()) {
            parties.add(party(party));
        }
        return parties;
    }

    private Component party(Party party) {
        var answer = party.answer();
        if (answer != null) {
            return new StatusBadge(
                    answer.kind() == Answer.Kind.AGREED ? StatusKind.AGREED : StatusKind.CHANGE_ASKED,
                    answer.by().name());
        }
        var waiting = line.waiting().stream()
                .filter(wait -> wait.party().equals(party))
                .findFirst();
        var part = I18NProvider.translate("rules.party." + party.part());
        return waiting.map(wait -> new StatusBadge(
                        StatusKind.WAITING,
                        VersionWords.of("waits_for", names(wait, part), Dates.waiting(wait.since(), today))))
                .orElseGet(() -> new StatusBadge(
                        StatusKind.NOT_APPLICABLE,
                        party.person() == null ? part : party.person().name()));
    }

    private static String names(Waiting waiting, String part) {
        var names = waiting.persons().stream().map(Person::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? part : names;
    }
}
