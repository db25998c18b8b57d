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
 * @param pending the request it is for, or null for a customer who comes alone
 * @param market the market to log in to; null while a customer who comes alone has not chosen
 */
record LogInView(@Nullable PendingRequest pending, @Nullable Market market) {

    /** For an application that asks. */
    static LogInView of(PendingRequest pending) {
        return new LogInView(pending, pending.market());
    }

    /** For a customer who comes alone, and chooses the market. */
    static LogInView alone() {
        return new LogInView(null, null);
    }

    /** Shows it, with what was typed before and what was wrong with that. */
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
