package dev.sandbank.http.bank.onboarding;

import dev.sandbank.application.bank.onboarding.ApplicationClaim;
import dev.sandbank.application.bank.onboarding.Partner;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.http.operation.Call;
import java.util.Objects;

/** What the calls about applications have in common. */
final class OnboardingCalls {

    static final String APPLICATION_ID = "applicationId";
    static final String APPLICANT_ID = "applicantId";
    static final String FLOW = "controlFlowId";

    private OnboardingCalls() {}

    static Partner partner(Call call) {
        return new Partner(call.space(), call.market(), call.client().id().value());
    }

    /** The application of the path, with the flow of the body. */
    static ApplicationClaim claim(Call call) {
        return claim(
                call, call.pathParam(APPLICATION_ID), call.json().path(FLOW).asText());
    }

    /** The application of the path, with the flow of the query. */
    static ApplicationClaim claimInQuery(Call call) {
        return claim(call, call.pathParam(APPLICATION_ID), Objects.requireNonNullElse(call.query(FLOW), ""));
    }

    /** The application of the body, with the flow of the body. */
    static ApplicationClaim claimInBody(Call call) {
        return claim(
                call,
                call.json().path(APPLICATION_ID).asText(),
                call.json().path(FLOW).asText());
    }

    private static ApplicationClaim claim(Call call, String application, String flow) {
        return new ApplicationClaim(partner(call), application.strip(), new ControlFlowId(flow.strip()));
    }
}
