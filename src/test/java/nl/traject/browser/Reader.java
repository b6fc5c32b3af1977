package nl.traject.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;

/** Somebody at a window, who finds things by what they are called. */
final class Reader {

    private static final String PASSWORD = "example";

    private final Page page;

    Reader(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Comes to the start page; not by way of the page for signing in, which has its own tests. */
    void signIn(String username) {
        var answer = page.context()
                .request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", PASSWORD)));
        assertEquals("/", URI.create(answer.headers().get("location")).getPath(), username + " is not let in");
        goTo("");
    }

    /** Goes to a page as who types its address, which loads the application, and waits until it is drawn. */
    void goTo(String path) {
        page.navigate("/" + path);
        settled();
    }

    /** Goes to a page as a link on this one would lead there, which loads the application again only for the page itself. */
    void follow(String path) {
        var address = "/" + path;
        if (page.evaluate("location.pathname + location.search").equals(address)) {
            goTo(path);
            return;
        }
        page.waitForResponse(response -> hasSent(response, "ui-navigate"), () -> page.evaluate("""
                        address => {
                          const link = document.createElement('a');
                          link.href = address;
                          document.body.append(link);
                          link.click();
                          link.remove();
                        }
                        """, address));
        settled();
    }

    /** Until the server has said everything. */
    void settled() {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " && document.querySelector('h1')");
    }

    /** Until all stands there as it stays: lists have their rows, and colours have gone over from one scheme to the other. */
    void drawn() {
        settled();
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.waitForFunction("""
                () => document.getAnimations().every(one => !(one instanceof CSSTransition))
                    && [...document.querySelectorAll('vaadin-grid')].every(grid => !grid.loading)
                    && [...document.querySelectorAll('vaadin-virtual-list')].every(list =>
                        !list.offsetHeight || !list.items?.length
                            || [...list.children].some(row => row.offsetHeight > 0 && row.textContent.trim()))
                """);
    }

    /**
     * Makes the window another size and waits for what the server makes of it: it hears of it a moment later, and some grids have
     * other columns on a phone.
     */
    void resizeTo(int width, int height) {
        var size = page.viewportSize();
        if (size.width == width && size.height == height) {
            return;
        }
        page.waitForResponse(response -> hasSent(response, "window-resize"), () -> page.setViewportSize(width, height));
        settled();
    }

    private static boolean hasSent(Response response, String event) {
        var sent = response.request().postData();
        return sent != null && sent.contains(event);
    }

    /** No transitions: a colour on its way from dark to light has no contrast worth measuring, and makes no picture. */
    void standStill() {
        if (page.locator("style.still").count() == 0) {
            page.addStyleTag(new Page.AddStyleTagOptions()
                            .setContent("*, ::before, ::after { transition: none !important }"))
                    .evaluate("style => style.classList.add('still')");
        }
    }

    /** In pixels, with what one would have to scroll to. */
    int lengthOfPage() {
        return ((Number) page.evaluate("""
                        () => {
                          let hidden = 0;
                          for (let at = document.querySelector('main'); at; at = at.parentNode ?? at.host) {
                            hidden = Math.max(hidden, (at.scrollHeight ?? 0) - (at.clientHeight ?? 0));
                          }
                          return window.innerHeight + hidden;
                        }
                        """)).intValue();
    }

    Locator main() {
        return page.locator("main");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Presses the first button of that name, as who reads from the top would. */
    void press(String name) {
        button(name).first().click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** Takes one of several choices on the page. */
    void choose(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .check();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    /** Leaves what is open on the page, if anything is. */
    void leaveDialog() {
        if (page.getByRole(AriaRole.DIALOG).count() > 0) {
            confirm("Cancel");
        }
    }

    Locator inDialog(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Types a choice into a combo box of the open dialog and takes the first that fits. */
    void choose(String label, String choice) {
        inDialog(label).fill(choice);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .first()
                .click();
    }

    /** Presses a button of the open dialog and waits until the dialog has gone. */
    void confirm(String name) {
        var dialog = dialog();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** What is only in the page, such as the closed part of a panel, does not count. */
    void sees(String text) {
        assertThat(main().getByText(text).locator("visible=true").first()).isVisible();
    }

    void doesNotSee(String text) {
        assertThat(main().getByText(text)).hasCount(0);
    }
}
