package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.LogInPage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.page.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log-in page.
 *
 * @param pending the request of an application, or null if the customer came without one
 * @param market the market to log in to; null while a customer without a request has not chosen it
 */
record LogInView(@Nullable PendingRequest pending, @Nullable Market market) {

    /** The page for an application's request. */
    static LogInView of(PendingRequest pending) {
        return new LogInView(pending, pending.market());
    }

    /** The page for a customer without a request, who chooses the market. */
    static LogInView alone() {
        return new LogInView(null, null);
    }

    /** Shows it, with the values and the problems of the form that was sent before. */
    void show(PageRequest request, int status, String userId, List<FieldProblem> problems) {
        String html = Pages.html(new LogInPage(
                pending == null ? null : Askers.of(pending),
                market,
                LogInRoutes.PATH,
                pending == null ? "" : pending.query(),
                request.csrf(),
                userId,
                problems));
        if (pending == null) {
            request.show(status, html);
        } else {
            request.showLeadingTo(pending.redirectUri(), status, html);
        }
    }
}
