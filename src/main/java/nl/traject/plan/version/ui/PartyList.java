package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.traject.people.Person;
import nl.traject.plan.version.Answer;
import nl.traject.plan.version.Party;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.VersionStatus;
import nl.traject.plan.version.Waiting;
import nl.traject.shared.PersonId;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** Who must agree to a version, what they said, and whom it waits for since when. */
class PartyList extends Composite<Section> {

    private final PlanVersion version;
    private final List<Waiting> waiting;
    private final PersonId reader;
    private final LocalDate today;
    private final SectionHeader header = new SectionHeader(VersionWords.of("parties"));

    PartyList(PlanVersion version, List<Waiting> waiting, PersonId reader, LocalDate today) {
        this.version = version;
        this.waiting = waiting;
        this.reader = reader;
        this.today = today;
        getContent().addClassNames("section", "parties");
        getContent()
                .add(
                        header,
                        new RowList(version.parties().stream().map(this::row).toList()),
                        rules());
    }

    /** With the version it is about, where the page is about another one. */
    PartyList named() {
        header.note(VersionWords.name(version.number()));
        return this;
    }

    private ListRow row(Party party) {
        var name = name(party);
        var part = getTranslation("rules.party." + party.part());
        var row = new ListRow(name.isEmpty() ? part : name).mark(mark(party, name.isEmpty() ? part : name));
        if (!name.isEmpty()) {
            row.text(part);
        }
        var answer = party.answer();
        if (answer == null) {
            open(party, row);
            return row;
        }
        var agreed = answer.kind() == Answer.Kind.AGREED;
        row.below(new StatusBadge(
                agreed ? StatusKind.AGREED : StatusKind.CHANGE_ASKED,
                VersionWords.of(agreed ? "agreed.on" : "change.on", Dates.brief(answer.on(), today))));
        var asked = party.person();
        if (asked != null && !asked.id().equals(answer.by().id())) {
            row.text(VersionWords.of("stood_in", answer.by().name(), asked.name()));
        }
        if (!answer.reason().isEmpty()) {
            row.below(Label.span(answer.reason(), "party-reason"));
        }
        return row;
    }

    private void open(Party party, ListRow row) {
        var wait = waitingFor(party);
        if (wait.isPresent()) {
            var left = wait.get().left();
            row.below(new StatusBadge(
                    StatusKind.WAITING,
                    VersionWords.of("waiting", Dates.waiting(wait.get().since(), today))));
            if (left != null) {
                row.text(VersionWords.of("left", left.name()));
            }
            if (wait.get().persons().isEmpty()) {
                row.text(VersionWords.of("nobody_there"));
            }
        } else if (party.askedOn() == null && version.status() == VersionStatus.PROPOSED) {
            row.below(new StatusBadge(StatusKind.NOT_APPLICABLE, VersionWords.of("asked_last")));
        } else {
            row.below(new StatusBadge(StatusKind.NOT_APPLICABLE, VersionWords.of("no_answer")));
        }
    }

    private Component mark(Party party, String name) {
        var answer = party.answer();
        var own = answer == null
                ? waitingFor(party).stream()
                        .flatMap(wait -> wait.persons().stream())
                        .anyMatch(person -> person.id().equals(reader))
                : answer.by().id().equals(reader);
        return own ? new AvatarMark(name).own() : new AvatarMark(name);
    }

    /** Who answered, else whom it waits for, else who was asked. */
    private String name(Party party) {
        var answer = party.answer();
        if (answer != null) {
            return answer.by().name();
        }
        var names = new ArrayList<String>();
        waitingFor(party)
                .ifPresent(wait ->
                        names.add(wait.persons().stream().map(Person::name).collect(Collectors.joining(", "))));
        return names.stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(party.person() == null ? "" : party.person().name());
    }

    private Optional<Waiting> waitingFor(Party party) {
        return waiting.stream().filter(wait -> wait.party().equals(party)).findFirst();
    }

    private Component rules() {
        var names = version.parties().stream()
                .map(party -> getTranslation("rules.party." + party.part()).toLowerCase(getLocale()))
                .collect(Collectors.joining(", "));
        var text = new Paragraph(VersionWords.of("parties.rules", names, version.ruleSet(), version.ruleSetVersion()));
        text.addClassName("meta");
        return text;
    }
}
