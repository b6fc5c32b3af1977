package nl.traject.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends a sign-in that cannot be answered to the sign-in page, which says why: the page was left open until
 * its session had ended, it came back by the browser's back button, or somebody has signed in in another window meanwhile.
 * A second sign-in never takes over the pages of the first: whoever is signed in as the same account goes on, and as
 * another one signs out first.
 */
final class SignInAgain extends OncePerRequestFilter implements AccessDeniedHandler {

    static final String PAGE = "/login";
    private static final String AGAIN = PAGE + "?again";

    private final AccessDeniedHandler otherwise;

    /** @param otherwise answers every other refusal */
    SignInAgain(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var already = CurrentUser.find();
        if (already.isEmpty() || !isSignIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        var same = already.get().username().equalsIgnoreCase(request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + (same ? "/" : AGAIN));
    }

    /** A form of ours that is too old; it had no effect. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && !response.isCommitted()) {
            response.sendRedirect(request.getContextPath() + AGAIN);
        } else {
            otherwise.handle(request, response, refused);
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && PAGE.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }
}
