package nl.traject.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of every error that no page of the application has answered: an address that is none, a body that is too large,
 * a failure on our side. It tells what happened and the way on; of a failure its id, and never its text.
 */
class ErrorPages extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int LOWEST_ERROR = 400;

    /** Of its own, because whoever cannot be answered may not be able to read our style sheets either. */
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Traject</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem }
            h1 { font-size: 1.5rem; line-height: 1.25 }
            a { display: inline-block; padding: .25rem 0 }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            %s<p><a href="%s/">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private final transient Messages messages;

    ErrorPages(Messages messages) {
        this.messages = messages;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < LOWEST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var canBeHeard = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canBeHeard);
        if (canBeHeard.get()) {
            write(page(request, response.getStatus(), failure), response);
        }
    }

    private static void write(String page, Response response) {
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Cache-Control", "no-store");
            Objects.requireNonNull(response.getReporter()).write(page);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Whoever asked does not wait for the answer", gone);
        }
    }

    private String page(Request request, int status, @Nullable Throwable failure) {
        var locale = locale(request);
        var key = key(status);
        var title = say(key + ".title", locale);
        var text = status == Response.SC_FORBIDDEN ? say("ui.denied", locale) : say(key + ".text", locale);
        var id = status < Response.SC_INTERNAL_SERVER_ERROR
                ? ""
                : "<p>" + say("ui.failure.id", locale, Failures.log(cause(failure, status))) + "</p>\n";
        return PAGE.formatted(
                locale.getLanguage(),
                title,
                title,
                text,
                id,
                HtmlUtils.htmlEscape(Objects.requireNonNullElse(request.getContextPath(), "")),
                say("ui.home", locale));
    }

    private static Throwable cause(@Nullable Throwable failure, int status) {
        return failure == null ? new IllegalStateException("answered with status " + status) : failure;
    }

    private static String key(int status) {
        return switch (status) {
            case Response.SC_NOT_FOUND -> "ui.not-found";
            case Response.SC_FORBIDDEN, Response.SC_UNAUTHORIZED -> "ui.not-permitted";
            case Response.SC_REQUEST_ENTITY_TOO_LARGE -> "ui.too-large";
            default -> status < Response.SC_INTERNAL_SERVER_ERROR ? "ui.not-understood" : "ui.failure";
        };
    }

    private String say(String key, Locale locale, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.getTranslation(key, locale, arguments), UTF_8.name());
    }

    /** The language chosen in this browser before, else the browser's own. */
    private static Locale locale(Request request) {
        var cookies = request.getCookies();
        var chosen = cookies == null
                ? Stream.<String>empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(Appearance.LANGUAGE_COOKIE))
                        .map(cookie -> cookie.getValue());
        return Stream.concat(chosen, Stream.of(request.getLocale().getLanguage()))
                .flatMap(language -> Messages.LOCALES.stream()
                        .filter(locale -> locale.getLanguage().equals(language)))
                .findFirst()
                .orElse(Messages.LOCALES.getFirst());
    }
}
