package nl.traject.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page as the server draws it, opened by the messages that a browser would send and without one: enough to read what stands
 * there and where its links lead. It stays open as long as the session does.
 */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode drawn;

    private Tab(JsonNode drawn) {
        this.drawn = drawn;
    }

    /**
     * @param somebody whose session it is
     * @param path     with what stands behind the question mark, without a slash before it
     */
    static Tab open(Http somebody, String path) {
        var asked = path.split("\\?", 2);
        var route = asked[0];
        var query = asked.length == 1 ? "" : asked[1];
        var started = JSON.readTree(somebody.get("/?v-r=init&location=%s&query=%s"
                        .formatted(URLEncoder.encode(route, UTF_8), URLEncoder.encode(query, UTF_8)))
                .body());
        var configuration = started.path("appConfig");
        var first = configuration.path("uidl");
        var navigation = """
                {"csrfToken":"%s","syncId":%d,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                "data":{"route":"%s","query":"%s","appShellTitle":"","historyState":null,"trigger":""}}]}
                """.formatted(
                        first.path("Vaadin-Security-Key").asString(""),
                        first.path("syncId").asInt(),
                        route,
                        query);
        var answer = somebody.post(
                        "/?v-r=uidl&v-uiId=" + configuration.path("v-uiId").asInt(),
                        "application/json; charset=UTF-8",
                        BodyPublishers.ofString(navigation))
                .body();
        assertThat(answer).as(path).contains("\"syncId\"").doesNotContain("\"appError\"");
        return new Tab(JSON.readTree(answer).path("changes"));
    }

    /** Whether a text of exactly these words stands on it. */
    boolean says(String text) {
        return drawn.valueStream()
                .anyMatch(change -> change.path("value").asString("").equals(text));
    }

    /** Where its links lead to files that begin so, in the order in which they were drawn. */
    List<String> links(String beginning) {
        var links = new ArrayList<String>();
        for (var change : drawn) {
            var address = change.path("value").path("uri").asString("");
            if (change.path("key").asString("").equals("href") && address.startsWith(beginning)) {
                links.add(address);
            }
        }
        return List.copyOf(links);
    }
}
