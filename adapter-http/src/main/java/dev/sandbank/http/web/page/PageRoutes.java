package dev.sandbank.http.web.page;

import dev.sandbank.http.web.Paths;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Registers pages and forms. A form cannot be registered without its guard: its handler takes a {@link PageForm}, and
 * only the step against forgery can make one.
 *
 * @param <R> the requests of those whom the pages are for
 */
public final class PageRoutes<R extends PageRequest> {

    private final Paths paths;
    private final PageCorridor<R> corridor;

    public PageRoutes(Paths paths, PageCorridor<R> corridor) {
        this.paths = paths;
        this.corridor = corridor;
    }

    /**
     * A page that is opened by GET.
     *
     * @param id its name in metrics and in the log
     * @param handler shows the page and changes nothing; what it refuses becomes an error page
     */
    public void page(String id, String path, Role role, Consumer<R> handler) {
        Page page = new Page(id, path, role);
        paths.get(path, context -> corridor.walkToPage(context, page, handler));
    }

    /**
     * A form that is sent by POST.
     *
     * @param id its name in metrics and in the log
     * @param handler does what the form asks for; what it refuses becomes an error page
     * @param again shows the page of the form anew for a form that can no longer be used, so that nobody ends there
     */
    public void form(
            String id, String path, Role role, BiConsumer<R, PageForm> handler, BiConsumer<R, StaleForm> again) {
        Page page = new Page(id, path, role);
        FormHandlers<R> handlers = new FormHandlers<>(handler, again);
        paths.post(path, context -> corridor.walkToForm(context, page, handlers));
        if (role != Role.ANYBODY) {
            corridor.drafts()
                    .ifPresent(draft -> paths.get(
                            LogInPath.DRAFT + path, context -> corridor.walkToDraft(context, page, handlers, draft)));
        }
    }
}
