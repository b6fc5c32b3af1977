package nl.traject.plan.print;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a page element by element. Texts become text nodes, so nothing that was typed is ever read as markup. */
final class PageWriter {

    private final Document document;
    private final Element head;
    private final Element body;
    private final PrintableText texts;

    PageWriter(String language, PrintableText texts) {
        this.texts = texts;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java platform has a document builder", impossible);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        head = element(html, "head");
        body = element(html, "body");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** Title, description and style; PDF/UA asks for the first two. */
    void describe(String title, String description, String style) {
        text(head, "title", title);
        meta("subject", description);
        meta("description", description);
        element(head, "style").appendChild(document.createTextNode(style));
        element(head, "bookmarks");
    }

    private void meta(String name, String content) {
        var meta = element(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", texts.of(content));
    }

    /** A heading that the reader's outline of the PDF names. */
    void chapter(String title, String id) {
        text(body, "h2", title).setAttribute("id", id);
        var bookmark = element((Element) head.getLastChild(), "bookmark");
        bookmark.setAttribute("name", texts.of(title));
        bookmark.setAttribute("href", "#" + id);
    }

    Element element(Element parent, String name) {
        var made = document.createElement(name);
        parent.appendChild(made);
        return made;
    }

    Element text(Element parent, String name, String text) {
        return text(parent, name, "", text);
    }

    Element text(Element parent, String name, String className, String text) {
        var made = element(parent, name);
        if (!className.isEmpty()) {
            made.setAttribute("class", className);
        }
        var printable = texts.of(text);
        if (BidiRuns.isRightToLeft(printable)) {
            made.setAttribute("dir", "rtl");
        }
        made.appendChild(document.createTextNode(printable));
        return made;
    }

    /** A paragraph a line; empty lines are left out. */
    void paragraphs(Element parent, String text) {
        texts.of(text).lines().filter(line -> !line.isBlank()).forEach(line -> text(parent, "p", line));
    }

    /** A cell of a table's head; screen readers say it with every cell below. */
    Element columnHead(Element row, String text) {
        var head = text(row, "th", text);
        head.setAttribute("scope", "col");
        return head;
    }
}
