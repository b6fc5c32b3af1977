package nl.traject.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.Relation;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.Note;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The terms of the contract with the gaps between them; HR records signatures. */
class TermList extends Composite<Section> {

    private final transient Contracts contracts;
    private final transient MilestoneSchedule schedule;
    private final transient Relation relation;
    private final LocalDate today;
    private final SerializableRunnable changed;

    TermList(
            Contracts contracts,
            MilestoneSchedule schedule,
            Relation relation,
            LocalDate today,
            SerializableRunnable changed) {
        this.contracts = contracts;
        this.schedule = schedule;
        this.relation = relation;
        this.today = today;
        this.changed = changed;
    }

    @Override
    protected Section initContent() {
        var terms = contracts.listTerms(relation.trajectory());
        var section = new SectionHeader(Texts.of("people.contract.terms"))
                .over(new RowList(terms.stream()
                        .map(term -> row(
                                term,
                                term.equals(terms.getLast())
                                        ? term.runsTo(schedule)
                                        : term.period().to()))
                        .toList()));
        ContractTerm.gaps(terms)
                .forEach(gap -> section.add(new Note(
                        StatusKind.DUE, Texts.of("leave.term.gap", Dates.date(gap.from()), Dates.date(gap.to())))));
        return section;
    }

    private ListRow row(ContractTerm term, LocalDate runsTo) {
        var row = new ListRow(Texts.of("people.contract.term", term.number()))
                .text(Dates.stretch(term.period().from(), runsTo));
        if (!runsTo.equals(term.period().to())) {
            row.text(Texts.of("people.contract.moved", Dates.date(term.period().to())));
        }
        row.text(Texts.of("people.contract.fte", term.fte())).end(signed(term));
        return term.signedOn() == null && relation.hr()
                ? row.end(Buttons.small(Texts.of("leave.sign"), () -> sign(term)))
                : row;
    }

    private void sign(ContractTerm term) {
        new SignatureDialog(term, today, signature -> {
                    contracts.sign(
                            relation.trajectory(),
                            term.number(),
                            signature.lastDay(),
                            signature.signedOn(),
                            signature.source().strip());
                    changed.run();
                })
                .open();
    }

    private static StatusBadge signed(ContractTerm term) {
        return term.signedOn() == null
                ? new StatusBadge(StatusKind.WAITING, Texts.of("people.contract.unsigned"))
                : new StatusBadge(StatusKind.MET, Texts.of("people.contract.signed", Dates.date(term.signedOn())));
    }
}
