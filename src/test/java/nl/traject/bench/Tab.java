package nl.traject.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's tab, as far as the server can tell: signs in, opens pages, and scrolls in a grid. */
final class Tab implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String GUARD = "for(;;);";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private int ui;
    private String key = "";
    private int sync;
    private int sent;
    private int grid;
    private int update = -1;

    Tab(URI address) {
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var page = get("/login");
        var token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IOException("no token on the sign-in page");
        }
        var form =
                "username=" + username + "&password=" + password + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        var place = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || place.contains("error")) {
            throw new IOException("not signed in: " + answer.statusCode() + " " + place);
        }
    }

    /** Opens a page that has one grid, with what stands behind the question mark. */
    void open(String route, String query) throws IOException, InterruptedException {
        for (var change : read(start(route, query)).path("changes")) {
            if (change.path("key").asString("").equals("tag")
                    && change.path("value").asString("").equals("vaadin-grid")) {
                grid = change.path("node").asInt();
            }
        }
        if (grid == 0) {
            throw new IOException("no grid on " + route);
        }
    }

    /** Opens a window on any page; answers what the server drew. */
    String start(String route, String query) throws IOException, InterruptedException {
        get("/" + route + "?" + query);
        var started = JSON.readTree(get("/?v-r=init&location=" + route + "&query=" + URLEncoder.encode(query, UTF_8)));
        var configuration = started.path("appConfig");
        ui = configuration.path("v-uiId").asInt();
        var first = configuration.path("uidl");
        key = first.path("Vaadin-Security-Key").asString("");
        sync = first.path("syncId").asInt();
        return navigate(route, query);
    }

    /** Goes to another page in the same window; answers what the server drew anew. */
    String navigate(String route, String query) throws IOException, InterruptedException {
        return post("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"","historyState":null,"trigger":""}}
                """.formatted(route, query));
    }

    /** Scrolls to a row; answers what came, which is a page of rows. */
    String scroll(int offset, int rows) throws IOException, InterruptedException {
        var confirm = update < 0 ? "" : """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"confirmUpdate","templateEventMethodArgs":[%d]},
                """.formatted(grid, update);
        var answer = post(confirm + """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"setViewportRange","templateEventMethodArgs":[%d,%d]}
                """.formatted(grid, offset, rows));
        var confirmed =
                Pattern.compile("\\$connector\\.confirm\\(\\$0\\)|confirm\\(").matcher(answer);
        update = confirmed.find() ? lastConfirm(read(answer)) : update;
        return answer;
    }

    /** What a message is answered, which may stand in a list of one. */
    private static JsonNode read(String answer) {
        var json = JSON.readTree(answer);
        return json.isArray() ? json.path(0) : json;
    }

    private static int lastConfirm(JsonNode answer) {
        int last = -1;
        for (var call : answer.path("execute")) {
            var script = call.get(call.size() - 1).asString("");
            if (script.contains("confirm")) {
                for (var argument : call) {
                    last = argument.isInt() ? argument.asInt() : last;
                }
            }
        }
        return last;
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private String post(String calls) throws IOException, InterruptedException {
        var body =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, calls, sync, sent);
        sent++;
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve("/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        var text = answer.body();
        if (answer.statusCode() != 200 || !text.contains("\"syncId\"") || text.contains("\"appError\"")) {
            throw new IOException(
                    "refused: " + answer.statusCode() + " " + text.substring(0, Math.min(500, text.length())));
        }
        sync++;
        return text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
    }

    @Override
    public void close() {
        client.close();
    }
}
