package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import nl.traject.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that no page of ours would send, in the client's own language: they have no effect. */
class ForgedCallsIT extends InBrowser {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private TestDatabase database;

    @Test
    void a_hidden_field_takes_no_value_while_the_visible_ones_beside_it_do() {
        var forger = new Forger(signIn("r.vos"), "phd/1/log");

        var answer = forger.send(
                forger.token(),
                forger.value("vaadin-date-picker[hidden]", "2026-01-01"),
                forger.value(".entry-form vaadin-text-area:not([hidden])", "An entry by a forged call"),
                forger.click(".entry-form vaadin-button[theme~=primary]"));

        assertThat(answer).contains("\"syncId\"").doesNotContain("appError");
        assertThat(daysOf("An entry by a forged call")).containsExactly(TODAY);
    }

    @Test
    void a_part_of_the_page_that_is_none_does_nothing() {
        var forger = new Forger(signIn("r.vos"), "phd/1/log");

        for (var node : List.of(-1, 0, 999_999, Integer.MAX_VALUE)) {
            assertQuiet(forger.send(forger.token(), Forger.event(node, "click")));
        }
    }

    @Test
    void a_wrong_token_or_another_session_has_no_effect() {
        var forger = new Forger(signIn("r.vos"), "phd/1/log");
        var text = forger.value(".entry-form vaadin-text-area:not([hidden])", "An entry with a wrong token");
        var save = forger.click(".entry-form vaadin-button[theme~=primary]");

        assertQuiet(forger.send("forged", text, save));
        assertQuiet(forger.send("", text, save));
        var other = new Http(address());
        other.signIn("t.lind", "example");
        var answer = other.post(
                forger.path(), "application/json", BodyPublishers.ofString(forger.message(forger.token(), text, save)));
        assertQuiet(answer.body());
        var nobody = new Http(address());
        assertQuiet(nobody.post(
                        forger.path(),
                        "application/json",
                        BodyPublishers.ofString(forger.message(forger.token(), text, save)))
                .body());

        assertThat(daysOf("An entry with a wrong token")).isEmpty();
    }

    private List<LocalDate> daysOf(String text) {
        return JdbcClient.create(database.ownerDataSource())
                .sql("select occurred_on from progress.entry where body = ?")
                .param(text)
                .query(LocalDate.class)
                .list();
    }

    private static void assertQuiet(String answer) {
        assertThat(answer).doesNotContain("Exception", "at com.vaadin", "at nl.", "at org.");
    }

    /** Writes messages as the client of an open page would. */
    private static final class Forger {

        /**
         * Remembers in the page what its client sends and is answered, and silences it when told to: messages are counted, and two who
         * count make each other wrong. In the page, since nobody outside knows of a message at the moment when it is sent.
         */
        private static final String LISTEN = """
                window.forger = {silent: false, underWay: 0};
                const {open, send} = XMLHttpRequest.prototype;
                XMLHttpRequest.prototype.open = function (method, url, ...rest) {
                  this.target = new URL(url, document.baseURI);
                  open.call(this, method, url, ...rest);
                };
                XMLHttpRequest.prototype.send = function (body) {
                  if (!this.target.search.includes('v-r=uidl')) {
                    send.call(this, body);
                  } else if (!forger.silent) {
                    forger.underWay++;
                    this.addEventListener('loadend', () => {
                      forger.underWay--;
                      forger.message = [this.target.pathname + this.target.search, body, this.responseText];
                    });
                    send.call(this, body);
                  }
                };
                """;

        private final Reader reader;
        private final String path;
        private final JsonObject sent;
        private JsonObject answered;

        Forger(Reader reader, String page) {
            this.reader = reader;
            reader.page().addInitScript(LISTEN);
            reader.goTo(page);
            // A message of the client itself, to learn from.
            reader.page().keyboard().press("Control+K");
            reader.page().locator("#palette-field").waitFor();
            reader.page().keyboard().press("Escape");
            reader.settled();
            reader.page().evaluate("() => { forger.silent = true; }");
            var message = (List<?>) reader.page()
                    .waitForFunction("() => forger.underWay === 0 && forger.message")
                    .jsonValue();
            path = message.get(0).toString();
            sent = JsonParser.parseString(message.get(1).toString()).getAsJsonObject();
            answered = first(message.get(2).toString());
        }

        String token() {
            return sent.get("csrfToken").getAsString();
        }

        String path() {
            return path;
        }

        JsonObject value(String selector, String value) {
            var change = new JsonObject();
            change.addProperty("type", "mSync");
            change.addProperty("node", node(selector));
            change.addProperty("feature", 1);
            change.addProperty("property", "value");
            change.addProperty("value", value);
            return change;
        }

        JsonObject click(String selector) {
            return event(node(selector), "click");
        }

        static JsonObject event(int node, String name) {
            var event = new JsonObject();
            event.addProperty("type", "event");
            event.addProperty("node", node);
            event.addProperty("event", name);
            var data = new JsonObject();
            for (var key : List.of("shiftKey", "metaKey", "ctrlKey", "altKey")) {
                data.addProperty("event." + key, false);
            }
            for (var key : List.of("detail", "button", "clientX", "clientY", "screenX", "screenY")) {
                data.addProperty("event." + key, 0);
            }
            event.add("data", data);
            return event;
        }

        String message(String token, JsonObject... calls) {
            var message = new JsonObject();
            message.addProperty("csrfToken", token);
            var all = new JsonArray();
            List.of(calls).forEach(all::add);
            message.add("rpc", all);
            message.add("syncId", answered.get("syncId"));
            message.add("clientId", answered.get("clientId"));
            return message.toString();
        }

        /** From the page itself, with its cookies; the answer moves the count of messages on. */
        String send(String token, JsonObject... calls) {
            var answer = reader.page()
                    .evaluate(
                            "([path, body]) => fetch(path, {method: 'POST', body,"
                                    + " headers: {'Content-Type': 'application/json; charset=UTF-8'}})"
                                    + ".then(r => r.text())",
                            List.of(path, message(token, calls)))
                    .toString();
            if (answer.contains("\"syncId\"")) {
                answered = first(answer);
            }
            return answer;
        }

        private int node(String selector) {
            var found = reader.page().evaluate("""
                            selector => {
                              const element = document.querySelector(selector);
                              return element && Object.values(window.Vaadin.Flow.clients)
                                .filter(client => client.getNodeId).map(client => client.getNodeId(element))[0];
                            }
                            """, selector);
            assertThat(found).as(selector).isInstanceOf(Number.class);
            return ((Number) found).intValue();
        }

        private static JsonObject first(String answer) {
            var json = JsonParser.parseString(answer.replaceFirst("^for\\(;;\\);", ""));
            return (json.isJsonArray() ? json.getAsJsonArray().get(0) : json).getAsJsonObject();
        }
    }
}
