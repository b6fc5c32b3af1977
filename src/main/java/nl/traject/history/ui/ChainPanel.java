package nl.traject.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import nl.traject.history.ChainState;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How far the history proves itself: linked last when, how many changes wait, and where each chain ends. */
class ChainPanel extends Composite<Div> {

    /** Changes are linked every second; what waits longer than this waits for something. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    ChainPanel(ChainState state, Instant now, ChangeText text) {
        var content = getContent();
        content.addClassName("chain");
        content.add(badge(state, now, text));
        var linked = state.linkedAt();
        if (linked != null) {
            content.add(Label.dim(text.say(
                    "history.chain.linked",
                    text.moment(linked),
                    state.length(),
                    state.chains().size())));
        }
        var ends = new DescriptionList();
        ends.addClassName("chain-ends");
        for (var chain : state.chains()) {
            var hash = new Code(HexFormat.of().formatHex(chain.head().hash()));
            ends.add(
                    new DescriptionList.Term(
                            chain.school() == null ? text.say("history.chain.installation") : chain.school()),
                    new DescriptionList.Description(
                            Label.span(
                                    text.say(
                                            "history.chain.length", chain.head().length()),
                                    "nowrap"),
                            hash));
        }
        var details = new Details(text.say("history.chain.ends"), new Paragraph(text.say("history.chain.why")), ends);
        details.addClassName("chain-details");
        content.add(details);
    }

    private static StatusBadge badge(ChainState state, Instant now, ChangeText text) {
        var since = state.waitingSince();
        if (since == null) {
            return new StatusBadge(StatusKind.MET, text.say("history.chain.complete"));
        }
        var late = since.plus(USUAL).isBefore(now);
        return new StatusBadge(
                late ? StatusKind.DUE : StatusKind.WAITING,
                text.say(late ? "history.chain.late" : "history.chain.waiting", state.waiting(), text.moment(since)));
    }
}
