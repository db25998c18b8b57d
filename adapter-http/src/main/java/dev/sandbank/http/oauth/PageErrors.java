package dev.sandbank.http.oauth;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.refusal.Outage;
import dev.sandbank.http.refusal.Refusals;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees instead of an error body. */
final class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    /** The pages of those reasons that have one of their own. */
    private static final Map<Reason, Supplier<ErrorPage>> PAGES = Map.of(
            ClientRefusal.CLIENT_UNKNOWN, ErrorPages::applicationUnknown,
            ClientRefusal.CLIENT_SUSPENDED, ErrorPages::applicationRefused,
            AuthorizationRefusal.REDIRECT_URI_UNREGISTERED, ErrorPages::redirectUriUnregistered,
            AuthorizationRefusal.REDIRECT_URI_MISSING, ErrorPages::redirectUriMissing,
            RequestRefusal.FORM_FORGED, ErrorPages::formExpired,
            RequestRefusal.CUSTOMER_SESSION_MISSING, ErrorPages::formExpired,
            StepUpRefusal.CONTROL_FLOW_UNKNOWN, ErrorPages::nothingWaits,
            StepUpRefusal.ONE_TIME_CODE_WRONG, ErrorPages::nothingWaits,
            AuthorizationRefusal.GRANT_UNKNOWN, ErrorPages::notFound,
            BankRefusal.RESOURCE_UNKNOWN, ErrorPages::notFound);

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
                call.failed(Hints.failure(e.refused()));
                return redirects.withError(e.target(), e.refused(), e.state());
            } catch (Refused e) {
                call.failed(Hints.failure(e));
                return refuse(e);
            } catch (StoreUnavailable e) {
                call.failed(Outage.STORE_UNAVAILABLE.failure());
                LOG.warn("page request {}: the store is unavailable: {}", call.requestId(), e.getMessage());
                return PageAnswer.of(ErrorPages.busy()).with("Retry-After", Refusals.RETRY_SECONDS);
            } catch (RuntimeException e) {
                return fail(call, e);
            }
        };
    }

    private Answer refuse(Refused refused) {
        Answer.Ready answer = PageAnswer.of(pageOf(refused));
        // Whoever is suspended learns nothing from us.
        return refused.reason() == ClientRefusal.CLIENT_SUSPENDED
                ? answer
                : answer.with("Sandbank-Hint", Hints.of(refused));
    }

    private Answer fail(Call call, RuntimeException failure) {
        call.failed(Outage.FAULT.failure());
        LOG.error("page request {} failed", call.requestId(), failure);
        return PageAnswer.of(ErrorPages.fault(call.requestId()));
    }

    private static ErrorPage pageOf(Refused refused) {
        if (refused.refusal() instanceof ParameterRepeated wrong) {
            return ErrorPages.parameterRepeated(wrong.name());
        }
        Supplier<ErrorPage> page = PAGES.get(refused.reason());
        return page == null ? badRequest(refused) : page.get();
    }

    private static ErrorPage badRequest(Refused refused) {
        return new ErrorPage(
                Refusals.status(refused, Profile.COMPATIBLE),
                "This request cannot be answered",
                "What was sent to us could not be read.",
                "Go back to where you came from and start again.",
                Hints.of(refused));
    }
}
