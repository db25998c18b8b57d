package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.ErrorPages;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What happens to a form that can no longer be used: its page is shown anew at once, in the same answer of 403, so that
 * a request of an application is never lost because of what was done in another tab.
 */
final class StartAgain {

    private static final Set<Reason> OVERTAKEN =
            Set.of(RequestRefusal.FORM_FORGED, RequestRefusal.CUSTOMER_SESSION_MISSING);

    private static final String OLD =
            "This form can no longer be used: it was opened too long ago, or you logged in or out"
                    + " meanwhile, perhaps in another tab. Nothing was changed. Here you can go on.";

    private static final String WITHOUT_COOKIE =
            "This form can no longer be used: it came without our cookie. You logged"
                    + " out meanwhile, perhaps in another tab, or your browser keeps no cookies for this site; then allow them."
                    + " Nothing was changed. Here you can go on.";

    private StartAgain() {}

    /** Answers the form that this ended. */
    static <R extends PageRequest> void show(R request, RuntimeException failure, BiConsumer<R, StaleForm> again) {
        if (!(failure instanceof Refused refused) || !OVERTAKEN.contains(refused.reason())) {
            PageErrors.show(request, failure);
            return;
        }
        PageErrors.note(request, refused);
        request.startsAgain(request.visit().fresh() ? WITHOUT_COOKIE : OLD);
        try {
            again.accept(request, new StaleForm(request.sent().fields()));
        } catch (Refused | SentElsewhere | ShownInstead unreadable) {
            // Nobody is sent elsewhere by a form of unknown origin.
            request.showError(ErrorPages.formExpired());
        }
    }
}
