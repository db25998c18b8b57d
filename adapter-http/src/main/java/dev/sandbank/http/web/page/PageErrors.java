package dev.sandbank.http.web.page;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.refusal.Hints;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.web.HtmlAnswer;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees instead of an error body. */
final class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private PageErrors() {}

    /** Answers the request that this ended. */
    static void show(PageRequest request, RuntimeException failure) {
        if (failure instanceof SentElsewhere elsewhere) {
            request.redirect(elsewhere.location());
        } else if (failure instanceof Refused refused) {
            refuse(request, refused);
        } else if (failure instanceof StoreUnavailable) {
            LOG.warn("page request {}: the store is unavailable: {}", request.id(), failure.getMessage());
            request.answerWith("Retry-After", Refusals.RETRY_SECONDS);
            show(request, ErrorPages.busy());
        } else if (failure instanceof HttpException malformed && malformed.getCode() < 500) {
            // Jetty reads cookies when they are first asked for, and objects then to those that are malformed.
            show(request, badRequest(new Refused(Refusal.REQUEST_MALFORMED)));
        } else {
            LOG.error("page request {} failed", request.id(), failure);
            show(request, ErrorPages.fault(request.id()));
        }
    }

    private static void refuse(PageRequest request, Refused refused) {
        // Whoever is suspended learns nothing from us.
        if (refused.reason() != Refusal.CLIENT_SUSPENDED) {
            request.answerWith("Sandbank-Hint", Hints.of(refused));
        }
        show(request, pageOf(refused));
    }

    private static void show(PageRequest request, ErrorPage page) {
        HtmlAnswer.show(request.context(), page);
    }

    private static ErrorPage pageOf(Refused refused) {
        return switch (refused.reason()) {
            case CLIENT_UNKNOWN -> ErrorPages.applicationUnknown();
            case CLIENT_SUSPENDED -> ErrorPages.applicationRefused();
            case REDIRECT_URI_UNREGISTERED -> ErrorPages.redirectUriUnregistered();
            case REDIRECT_URI_MISSING -> ErrorPages.redirectUriMissing();
            case FORM_FORGED, CUSTOMER_SESSION_MISSING -> ErrorPages.formExpired();
            case CONTROL_FLOW_UNKNOWN, ONE_TIME_CODE_WRONG -> ErrorPages.nothingWaits();
            case GRANT_UNKNOWN, RESOURCE_UNKNOWN -> ErrorPages.notFound();
            default -> badRequest(refused);
        };
    }

    private static ErrorPage badRequest(Refused refused) {
        return refused.details().containsKey("repeated")
                ? ErrorPages.parameterRepeated(refused.detail("repeated"))
                : new ErrorPage(
                        Refusals.status(refused, Profile.COMPATIBLE),
                        "This request cannot be answered",
                        "What was sent to us could not be read.",
                        "Go back to where you came from and start again.",
                        Hints.of(refused));
    }
}
