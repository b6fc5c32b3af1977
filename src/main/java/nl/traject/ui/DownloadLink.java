package nl.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A button that downloads a file. Whoever may not have it any more is answered like somebody who guesses an address. */
public final class DownloadLink extends Anchor {

    /** Opens the file and writes it; refuses before it has written much. */
    @FunctionalInterface
    public interface Content extends Serializable {
        void writeTo(Target target) throws IOException;
    }

    /**
     * @param icon name in {@link Icon}
     * @param text in the reader's language
     */
    public DownloadLink(String icon, String text, Content content) {
        DownloadHandler handler = event -> handOut(event, content);
        setHref(handler);
        add(new Icon(icon), Label.span(text));
        addClassNames("submit", "export");
    }

    /** Where it is not the main action of the page. */
    public DownloadLink plain() {
        addClassName("export-plain");
        return this;
    }

    private static void handOut(DownloadEvent event, Content content) throws IOException {
        var target = new Target(event);
        try {
            content.writeTo(target);
        } catch (NotFound | NotPermitted | AccessDeniedException refused) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        target.finish();
    }

    /** Where the file goes. */
    public static final class Target {

        private final DownloadEvent event;
        private @Nullable Held held;

        private Target(DownloadEvent event) {
            this.event = event;
        }

        /**
         * Names the file and opens it.
         *
         * @param type as in the header of an answer, such as "text/csv; charset=utf-8"
         */
        public OutputStream open(String name, String type) {
            event.setFileName(name);
            event.setContentType(type);
            var opened = new Held(event.getOutputStream());
            held = opened;
            return opened;
        }

        private void finish() throws IOException {
            if (held != null) {
                held.release();
            }
        }
    }

    /** Holds the beginning back, also from who closes what is written, as long as it can still be refused. */
    private static final class Held extends BufferedOutputStream {

        private boolean released;

        Held(OutputStream out) {
            super(out);
        }

        @Override
        public void flush() throws IOException {
            if (released) {
                super.flush();
            }
        }

        @Override
        public void close() {
            // The answer is closed by whoever opened it.
        }

        void release() throws IOException {
            released = true;
            flush();
        }
    }
}
