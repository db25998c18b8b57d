package dev.sandbank.http.web.page;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.refusal.Outage;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows an error page to a person instead of an error body. */
final class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    /** The pages of the reasons that have their own page. */
    private static final Map<Reason, Supplier<ErrorPage>> PAGES = Map.of(
            ClientRefusal.CLIENT_SUSPENDED, ErrorPages::applicationRefused,
            RequestRefusal.FORM_FORGED, ErrorPages::formExpired,
            RequestRefusal.CUSTOMER_SESSION_MISSING, ErrorPages::formExpired,
            RequestRefusal.ADMINISTRATORS_ONLY, ErrorPages::administratorsOnly,
            AuthorizationRefusal.GRANT_UNKNOWN, ErrorPages::notFound,
            BankRefusal.RESOURCE_UNKNOWN, ErrorPages::notFound);

    private PageErrors() {}

    /** Answers the request that this ended. */
    static void show(PageRequest request, RuntimeException failure) {
        if (failure instanceof SentElsewhere elsewhere) {
            request.failed(Hints.failure(elsewhere.refused()));
            request.redirect(elsewhere.location());
        } else if (failure instanceof ShownInstead instead) {
            note(request, instead.refused());
            show(request, instead.page());
        } else if (failure instanceof Refused refused) {
            refuse(request, refused);
        } else if (failure instanceof StoreUnavailable) {
            LOG.warn("page request {}: the store is unavailable: {}", request.id(), failure.getMessage());
            request.failed(Outage.STORE_UNAVAILABLE.failure());
            request.answerWith("Retry-After", Refusals.RETRY_SECONDS);
            show(request, ErrorPages.busy());
        } else if (failure instanceof HttpException malformed && malformed.getCode() < 500) {
            // Jetty reads cookies at the first use, and throws then if they are malformed.
            refuse(request, new Refused(RequestRefusal.REQUEST_MALFORMED));
        } else {
            LOG.error("page request {} failed", request.id(), failure);
            request.failed(Outage.FAULT.failure());
            show(request, ErrorPages.fault(request.id()));
        }
    }

    private static void refuse(PageRequest request, Refused refused) {
        note(request, refused);
        show(request, pageOf(refused));
    }

    /** Tells the log and the developer of a refusal. */
    static void note(PageRequest request, Refused refused) {
        request.failed(Hints.failure(refused));
        // A suspended application must not learn the reason.
        if (refused.reason() != ClientRefusal.CLIENT_SUSPENDED) {
            request.answerWith("Sandbank-Hint", Hints.of(refused));
        }
    }

    private static void show(PageRequest request, ErrorPage page) {
        request.showError(page);
    }

    private static ErrorPage pageOf(Refused refused) {
        if (refused.refusal() instanceof ParameterRepeated wrong) {
            return ErrorPages.parameterRepeated(wrong.name());
        }
        Supplier<ErrorPage> page = PAGES.get(refused.reason());
        return page == null
                ? ErrorPages.badRequest(Refusals.status(refused, Profile.COMPATIBLE), Hints.of(refused))
                : page.get();
    }
}
