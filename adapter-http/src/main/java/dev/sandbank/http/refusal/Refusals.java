package dev.sandbank.http.refusal;

import dev.sandbank.application.support.Stages;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refusal.TryLater;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
import dev.sandbank.http.operation.WireFact;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every refusal and failure of a call into its answer. */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** The {@code Retry-After} of an unavailable store. */
    public static final String RETRY_SECONDS = "1";

    /** Wire facts: refusals that have the bank APIs' form at OAuth endpoints too. */
    private static final Set<Reason> IN_BANK_FORM = Set.of(
            CustomerRefusal.LOGIN_WRONG,
            CustomerRefusal.LOGIN_LOCKED,
            CustomerRefusal.E2E_SESSION_UNKNOWN,
            BankRefusal.INPUT_INVALID,
            BankRefusal.CARD_UNKNOWN,
            StepUpRefusal.SMS_NOT_DELIVERED,
            StepUpRefusal.STEP_UP_REQUIRED);

    private Refusals() {}

    /** The answer to a call that failed. */
    public static Answer.Ready answer(Call call, Throwable failure) {
        Throwable cause = Stages.cause(failure);
        if (cause instanceof Refused refused) {
            return refuse(call, refused);
        }
        if (cause instanceof StoreUnavailable) {
            LOG.warn("request {}: the store is unavailable: {}", call.requestId(), cause.getMessage());
            return unavailable(call, Outage.STORE_UNAVAILABLE).with("Retry-After", RETRY_SECONDS);
        }
        LOG.error("request {} failed", call.requestId(), cause);
        return unavailable(call, Outage.FAULT);
    }

    /** The reason's {@code error} value on a redirect to the application (RFC 6749 section 4.1.2.1). */
    public static String oauthError(Refused refused, Profile profile) {
        return ProblemTable.problemOf(refused.reason(), profile).oauthError();
    }

    /** The reason's HTTP status. */
    public static int status(Refused refused, Profile profile) {
        return ProblemTable.problemOf(refused.reason(), profile).status();
    }

    private static Answer.Ready refuse(Call call, Refused refused) {
        call.failed(Hints.failure(refused));
        if (refused.refusal() instanceof MethodUnsupported wrong && call.has(WireFact.WRONG_METHOD_IS_A_FAULT)) {
            return wrongMethodIsAFault(refused, wrong);
        }
        Profile profile = profileOf(call.clientOrNull());
        Problem problem = problemOf(call, refused.reason(), profile);
        boolean oauth = call.speaksOAuth() && !IN_BANK_FORM.contains(refused.reason());
        Answer.Ready answer = body(call, refused, problem, profile, oauth).with("Sandbank-Hint", Hints.of(refused));
        return switch (problem.status()) {
            case 401 ->
                answer.with("WWW-Authenticate", oauth ? Challenges.basic() : Challenges.bearer(refused.refusal()));
            case 403 ->
                profile == Profile.STRICT
                        ? answer.with("WWW-Authenticate", Challenges.bearer(refused.refusal()))
                        : answer;
            default -> withFacts(answer, refused.refusal());
        };
    }

    private static Problem problemOf(Call call, Reason reason, Profile profile) {
        Problem usual = ProblemTable.problemOf(reason, profile);
        boolean unauthorized = reason == TokenRefusal.REFRESH_TOKEN_UNKNOWN
                && profile == Profile.COMPATIBLE
                && call.has(WireFact.BROKEN_REFRESH_TOKEN_IS_UNAUTHORIZED);
        return unauthorized ? usual.withStatus(401) : usual;
    }

    /** What a refusal tells in a header of its own. */
    private static Answer.Ready withFacts(Answer.Ready answer, Refusal refusal) {
        if (refusal instanceof MethodUnsupported wrong) {
            return answer.with("Allow", wrong.allow());
        }
        return refusal instanceof TryLater later
                ? answer.with("Retry-After", String.valueOf(later.retryAfterSeconds()))
                : answer;
    }

    private static Answer.Ready body(Call call, Refused refused, Problem problem, Profile profile, boolean oauth) {
        if (problem.status() == 429) {
            Answer.Ready tooMany = Answer.json(429, ErrorJson.Gateway.RATE_EXCEEDED);
            return oauth ? noStore(tooMany) : tooMany;
        }
        if (oauth) {
            return oauthBody(refused, problem, profile);
        }
        if (refused.reason() == CredentialsRefusal.BEARER_EMPTY) {
            // Wire fact: only this body is sent as plain text.
            byte[] body = Json.bytes(bankBody(call, refused, problem, null));
            return new Answer.Ready(problem.status(), "text/plain", body, List.of());
        }
        List<ErrorJson.FieldLevelError> fields =
                refused.refusal() instanceof InputInvalid input ? FieldErrors.of(input, call) : null;
        return profile == Profile.STRICT
                ? problemJson(refused, problem, fields)
                : Answer.json(problem.status(), bankBody(call, refused, problem, fields));
    }

    private static Answer.Ready oauthBody(Refused refused, Problem problem, Profile profile) {
        String description = profile == Profile.STRICT ? Hints.of(refused) : null;
        return noStore(Answer.json(problem.status(), new ErrorJson.OAuth(problem.oauthError(), description)));
    }

    private static ErrorJson.Bank bankBody(
            Call call, Refused refused, Problem problem, @Nullable List<ErrorJson.FieldLevelError> fields) {
        if (fields != null && call.has(WireFact.NAMES_NO_FIELD)) {
            return ErrorJson.Bank.of(BankError.INVALID_CARD_REQUEST);
        }
        boolean small = fields != null && call.has(WireFact.WRITES_PARAMETERS_SMALL);
        BankError error = small ? BankError.INVALID_CARD_REQUEST : problem.bankError();
        ErrorJson.MoreInfo more = fields == null ? stepUp(refused) : new ErrorJson.Fields(fields);
        return new ErrorJson.Bank(error.type(), error.code(), error.details(), more);
    }

    private static ErrorJson.@Nullable StepUp stepUp(Refused refused) {
        return refused.refusal() instanceof StepUpRequired required ? ErrorJson.StepUp.of(required) : null;
    }

    private static Answer.Ready problemJson(
            Refused refused, Problem problem, @Nullable List<ErrorJson.FieldLevelError> fields) {
        BankError error = problem.bankError();
        byte[] body = Json.bytes(new ErrorJson.Problem(
                "about:blank",
                error.details(),
                problem.status(),
                Hints.of(refused),
                error.code(),
                fields,
                stepUp(refused)));
        return new Answer.Ready(problem.status(), "application/problem+json", body, List.of());
    }

    private static Answer.Ready unavailable(Call call, Outage outage) {
        call.failed(outage.failure());
        BankError error = BankError.SERVER_UNAVAILABLE;
        Answer.Ready answer = call.speaksOAuth()
                ? noStore(Answer.json(outage.status(), new ErrorJson.OAuth(outage.oauthError(), null)))
                : Answer.json(outage.status(), ErrorJson.Bank.of(error));
        return answer.with("Sandbank-Hint", outage.hint().sentence());
    }

    /** RFC 6749 section 5.1: the answer of a token endpoint must not be cached. */
    public static Answer.Ready noStore(Answer.Ready answer) {
        return answer.with("Cache-Control", "no-store").with("Pragma", "no-cache");
    }

    private static Profile profileOf(@Nullable Client client) {
        return client == null ? Profile.COMPATIBLE : client.profile();
    }

    /** Wire fact: a wrong method is answered as a fault of the server, in plain text. */
    private static Answer.Ready wrongMethodIsAFault(Refused refused, MethodUnsupported wrong) {
        BankError error = BankError.SERVER_UNAVAILABLE;
        byte[] body = Json.bytes(ErrorJson.Bank.of(error));
        return new Answer.Ready(500, "text/plain", body, List.of())
                .with("Sandbank-Hint", Hints.of(refused))
                .with("Allow", wrong.allow());
    }
}
