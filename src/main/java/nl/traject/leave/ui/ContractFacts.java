package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.GrantedLeave;
import nl.traject.people.Supervision;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The sections of the contract's page that everybody of the dossier only reads. */
final class ContractFacts {

    private ContractFacts() {}

    static Component hours(List<FteChange> changes) {
        return new SectionHeader(Texts.of("leave.hours.list"))
                .over(new RowList(changes.stream()
                        .map(change -> new ListRow(Texts.of("leave.hours.row", change.from(), change.fte()))
                                .text(Texts.of("leave.hours.granted", change.grantedOn())))
                        .toList()));
    }

    /** Leave as others than the candidate and HR see it. */
    static Component leave(List<GrantedLeave> leaves) {
        var section = new SectionHeader(Texts.of("people.contract.leave"));
        return leaves.isEmpty()
                ? section.over(new Paragraph(Texts.of("people.contract.leave.none")))
                : section.over(new RowList(leaves.stream()
                        .map(leave -> new ListRow(Dates.stretch(
                                        leave.period().from(), leave.period().to()))
                                .text(Texts.of(
                                        leave.movesContract()
                                                ? "people.contract.leave.moves"
                                                : "people.contract.leave.stays")))
                        .toList()));
    }

    static Component team(List<Supervision> supervisions, LocalDate today) {
        return new SectionHeader(Texts.of("people.contract.team"))
                .over(new RowList(supervisions.stream()
                        .map(supervision -> new ListRow(supervision.supervisor().name())
                                .text(Texts.of("people.part." + supervision.part()))
                                .end(new StatusBadge(
                                        supervision.isValidOn(today) ? StatusKind.ACTIVE : StatusKind.SUPERSEDED,
                                        since(supervision))))
                        .toList()));
    }

    private static String since(Supervision supervision) {
        return supervision.validUntil() == null
                ? Texts.of("people.contract.since", Dates.date(supervision.validFrom()))
                : Dates.stretch(supervision.validFrom(), supervision.validUntil());
    }
}
