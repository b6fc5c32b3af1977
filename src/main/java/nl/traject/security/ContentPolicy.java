package nl.traject.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.BiConsumer;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The content security policy of every answer. Nothing comes from elsewhere, nobody frames a page, and no script runs that
 * was written into a page unless it bears a word drawn for this one answer: what somebody smuggles into a text is none.
 *
 * <p>Three gaps are Vaadin's: its client evaluates what the server sends ({@code 'unsafe-eval'}), its components bear inline
 * styles, and its pages say where they are by a {@code <base>}, which therefore may name this server and no other.
 */
public final class ContentPolicy implements HeaderWriter {

    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final String HEADER = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    /**
     * Draws the word that the scripts of a page bear as their attribute {@code nonce}.
     *
     * @param attributes takes a name and a value, as attributes of the request
     */
    public static String draw(BiConsumer<String, Object> attributes) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        attributes.accept(NONCE, nonce);
        return nonce;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, policy(request.getAttribute(NONCE) instanceof String nonce ? nonce : ""));
    }

    private static String policy(String nonce) {
        var scripts = nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'";
        return "default-src 'self'; script-src 'self' 'unsafe-eval'" + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; frame-src 'none'; frame-ancestors 'none'; form-action 'self'";
    }
}
