package nl.traject.plan.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.Outline;
import nl.traject.plan.outline.Outline.Item;
import nl.traject.plan.outline.Outline.Section;
import nl.traject.plan.outline.Outline.Shelf;
import nl.traject.plan.outline.Subject;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.Party;
import nl.traject.ui.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A version of a plan as a page to be printed: who agreed when and the fingerprint first, then what it says. */
final class PlanPage {

    private static final String STYLE = style();

    private final PrintedPlan plan;
    private final OutlineTexts words;
    private final Messages messages;
    private final Locale locale;
    private final PrintableText texts;
    private final PageWriter page;

    private PlanPage(PrintedPlan plan, OutlineTexts words, Messages messages, Locale locale, PdfFonts fonts) {
        this.plan = plan;
        this.words = words;
        this.messages = messages;
        this.locale = locale;
        this.texts = new PrintableText(fonts::has);
        this.page = new PageWriter(locale.getLanguage(), texts);
    }

    static Document of(PrintedPlan plan, OutlineTexts words, Messages messages, Locale locale, PdfFonts fonts) {
        return new PlanPage(plan, words, messages, locale, fonts).write();
    }

    /** A page in the style of the others, with one of each kind of element. */
    static Document blank(PdfFonts fonts) {
        var page = new PageWriter(Locale.ENGLISH.getLanguage(), new PrintableText(fonts::has));
        page.describe("Traject", "Traject", STYLE);
        page.chapter("Traject", "traject");
        var row = page.element(page.element(page.element(page.body(), "table"), "thead"), "tr");
        page.columnHead(row, "Traject");
        page.paragraphs(page.body(), "Traject");
        return page.document();
    }

    private Document write() {
        page.describe(
                say("title", plan.candidate(), Integer.toString(plan.number())),
                say("description", plan.candidate(), Integer.toString(plan.number())),
                STYLE);
        footer();
        page.text(page.body(), "h1", say("heading"));
        page.text(
                page.body(),
                "p",
                "lead",
                say("of", plan.candidate(), plan.trajectory().programmeCode()));
        page.text(page.body(), "p", standing());
        page.text(
                page.body(),
                "p",
                say(
                        "rules",
                        plan.version().version().ruleSet(),
                        plan.version().version().ruleSetVersion()));
        parties();
        fingerprint();
        for (var section :
                Outline.of(plan.version().content(), words.in(locale)).sections()) {
            section(section);
        }
        lost();
        return page.document();
    }

    private void footer() {
        page.text(
                page.body(),
                "div",
                "footer",
                say(
                        "footer",
                        plan.candidate(),
                        Integer.toString(plan.number()),
                        Fingerprints.grouped(plan.version().sha256()).substring(0, Fingerprints.BRIEF)));
    }

    private String standing() {
        var version = plan.version().version();
        var from = version.inForceFrom();
        var until = version.supersededOn();
        var number = Integer.toString(version.number());
        return switch (version.status()) {
            case IN_FORCE ->
                say("standing.IN_FORCE", number, from == null ? version.proposedOn() : from, plan.printedOn());
            case SUPERSEDED ->
                say(
                        "standing.SUPERSEDED",
                        number,
                        from == null ? version.proposedOn() : from,
                        until == null ? plan.printedOn() : until);
            case PROPOSED, CHANGE_ASKED, WITHDRAWN ->
                say("standing." + version.status(), number, version.proposedOn(), plan.printedOn());
        };
    }

    private void parties() {
        page.chapter(say("parties"), "parties");
        var version = plan.version().version();
        page.text(page.body(), "p", say("proposed", version.proposedBy().name(), version.proposedOn()));
        if (version.parties().isEmpty()) {
            return;
        }
        var table = table(List.of(say("party"), say("name"), say("answer"), say("on")));
        for (var party : version.parties()) {
            var row = page.element(table, "tr");
            var answer = party.answer();
            page.text(row, "td", messages.getTranslation("rules.party." + party.part(), locale));
            page.text(row, "td", name(party));
            page.text(row, "td", say(answer == null ? "answer.none" : "answer." + answer.kind()));
            page.text(row, "td", answer == null ? "" : say("day", answer.on()));
        }
    }

    private String name(Party party) {
        var answer = party.answer();
        var person = party.person();
        if (answer != null) {
            return answer.by().name();
        }
        return person == null ? "" : person.name();
    }

    private void fingerprint() {
        page.chapter(say("fingerprint"), "fingerprint");
        page.text(
                page.body(), "p", "digits", Fingerprints.grouped(plan.version().sha256()));
        page.text(page.body(), "p", "note", say("fingerprint.text"));
    }

    private void section(Section section) {
        page.chapter(
                say("part", Integer.toString(section.part().ordinal() + 1), words.part(section.part(), locale)),
                "part-" + section.part().ordinal());
        for (var field : section.fields()) {
            if (!field.isEmpty()) {
                field(field);
            }
        }
        for (var shelf : section.shelves()) {
            shelf(shelf);
        }
    }

    private void shelf(Shelf shelf) {
        page.text(page.body(), "h3", words.list(shelf.subject(), locale));
        if (shelf.items().isEmpty()) {
            page.text(page.body(), "p", "none", say("none"));
        } else if (shelf.subject() == Subject.TRAINING_ITEM || shelf.subject() == Subject.DUTY) {
            ledger(shelf);
        } else {
            shelf.items().forEach(this::item);
        }
    }

    /** Short fields, all of one kind: read across; titles and periods get more room. */
    private void ledger(Shelf shelf) {
        var table = page.element(page.body(), "table");
        var heads = page.element(page.element(table, "thead"), "tr");
        for (var field : shelf.items().getFirst().fields()) {
            var head = page.columnHead(heads, words.field(field.name(), locale));
            if (field.name() == FieldName.TITLE || field.name() == FieldName.PERIOD) {
                head.setAttribute("class", "wide");
            }
        }
        var body = page.element(table, "tbody");
        for (var item : shelf.items()) {
            var row = page.element(body, "tr");
            item.fields().forEach(field -> page.text(row, "td", field.text()));
        }
    }

    private void item(Item item) {
        page.text(page.body(), "h4", item.heading());
        item.fields().stream().filter(field -> !field.isEmpty()).forEach(this::field);
    }

    private void field(Outline.Field field) {
        page.text(page.body(), "p", "label", words.field(field.name(), locale));
        page.paragraphs(page.body(), field.text());
    }

    /** Tells of what no font could show; the version itself has it. */
    private void lost() {
        var boxes = texts.boxes();
        if (boxes > 0) {
            page.text(page.body(), "p", "note", say("boxes", boxes, Character.toString(PrintableText.BOX)));
        }
    }

    private Element table(List<String> heads) {
        var table = page.element(page.body(), "table");
        var row = page.element(page.element(table, "thead"), "tr");
        heads.forEach(head -> page.columnHead(row, head));
        return page.element(table, "tbody");
    }

    private String say(String key, Object... arguments) {
        return messages.getTranslation("plan.print." + key, locale, arguments);
    }

    private static String style() {
        try (var resource = Objects.requireNonNull(PlanPage.class.getResourceAsStream("plan.css"), "plan.css")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
