package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.traject.concern.Concern;
import nl.traject.concern.ConcernFile;
import nl.traject.concern.Message;
import nl.traject.shared.PersonId;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.SectionHeader;

/** What was said about a concern, in the order it was said. */
class ThreadSection extends Composite<Section> {

    /** How many messages a page shows at first, and how many more each time. */
    static final int PAGE = 50;

    private final transient ConcernFile file;
    private final PersonId reader;
    private final Component earlier;

    /**
     * @param earlier leads to the messages before these, shown when there are any
     */
    ThreadSection(ConcernFile file, PersonId reader, Component earlier) {
        this.file = file;
        this.reader = reader;
        this.earlier = earlier;
    }

    @Override
    protected Section initContent() {
        var concern = file.concern();
        var messages = new UnorderedList();
        messages.addClassName("thread");
        file.messages().forEach(message -> messages.add(message(message)));
        earlier.setVisible(file.earlier() > 0);
        var section = new SectionHeader(concern.subject())
                .mark(Texts.status(concern.status()))
                .over(earlier, messages);
        if (!concern.status().isOpen()) {
            section.add(ended(concern));
        }
        return section;
    }

    private ListItem message(Message message) {
        var name = message.author().name();
        var mark = message.author().id().equals(reader) ? new AvatarMark(name).own() : new AvatarMark(name);
        var head = new Div(
                Label.span(name, "strong"),
                Label.meta(Texts.of("concern.message." + message.kind(), Dates.moment(message.writtenAt()))));
        head.addClassName("thread-head");
        var text = new Paragraph(message.text());
        text.addClassName("thread-text");
        var item = new ListItem(mark, new Div(head, text));
        item.addClassNames("thread-item", message.kind() == Message.Kind.NOTE ? "thread-note" : "thread-said");
        return item;
    }

    private Component ended(Concern concern) {
        var who = concern.endedBy() != null
                        && concern.endedBy().equals(file.candidate().id())
                ? "candidate"
                : "school";
        var at = concern.endedAt() == null ? "" : Dates.moment(concern.endedAt());
        var text = new Paragraph(Texts.of("concern.ended." + concern.status() + "." + who, at));
        text.addClassName("meta");
        return text;
    }
}
