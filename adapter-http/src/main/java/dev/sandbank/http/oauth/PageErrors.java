package dev.sandbank.http.oauth;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.refusal.Hints;
import dev.sandbank.http.refusal.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees instead of an error body. */
final class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Redirects redirects;

    PageErrors(Redirects redirects) {
        this.redirects = redirects;
    }

    /** A handler of pages whose refusals become error pages, or redirects where the application must know. */
    Handler guard(Handler handler) {
        return call -> {
            try {
                return handler.answer(call);
            } catch (RefusedByRedirect e) {
                return redirects.withError(e.target(), e.refused(), e.state());
            } catch (Refused e) {
                return refuse(e);
            } catch (StoreUnavailable e) {
                LOG.warn("page request {}: the store is unavailable: {}", call.requestId(), e.getMessage());
                return PageAnswer.of(ErrorPages.busy()).with("Retry-After", Refusals.RETRY_SECONDS);
            } catch (RuntimeException e) {
                return fail(call, e);
            }
        };
    }

    private Answer refuse(Refused refused) {
        Answer.Ready answer = PageAnswer.of(pageOf(refused));
        return switch (refused.reason()) {
            // Whoever is suspended learns nothing from us.
            case CLIENT_SUSPENDED -> answer;
            default -> answer.with("Sandbank-Hint", Hints.of(refused));
        };
    }

    private Answer fail(Call call, RuntimeException failure) {
        LOG.error("page request {} failed", call.requestId(), failure);
        return PageAnswer.of(ErrorPages.fault(call.requestId()));
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
