package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.bank.onboarding.BeginApplication.Begun;
import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.Objects;

/** Applications for products of the bank: begin, read, change, decide, accept, hand in. */
final class ApplicationOperations {

    private final OnboardingUseCases useCases;
    private final Contract contract;

    ApplicationOperations(OnboardingUseCases useCases, Contract contract) {
        this.useCases = useCases;
        this.contract = contract;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "createApplication", this::create,
                "readApplication", this::read,
                "updateApplication", this::update,
                "screenApplicant", this::screen,
                "approveInPrinciple", this::decide,
                "approveInPrincipleEmea", this::decideAtBranch,
                "acceptApplicationOffer", this::accept,
                "readApplicationStatus", this::status,
                "submitApplication", this::submit);
    }

    private Answer create(Call call) {
        Begun begun = useCases.beginApplication()
                .begin(OnboardingCalls.partner(call), FormRequest.from(call, contract.schemas("createApplication")));
        return Answer.json(new BegunJson(
                begun.application().id(),
                begun.application().stage().name(),
                begun.flow().value()));
    }

    private Answer read(Call call) {
        String flow = call.query(OnboardingCalls.FLOW);
        ProductApplication application = useCases.readApplication()
                .read(
                        OnboardingCalls.partner(call),
                        call.pathParam(OnboardingCalls.APPLICATION_ID),
                        flow == null ? null : new ControlFlowId(flow));
        OperationSchemas schemas = contract.schemas("readApplication");
        JsonNode parts = Objects.requireNonNull(schemas.answer()).path("properties");
        FormJson form = new FormJson(schemas, application.form());
        ObjectNode answer = DecisionJson.fields(application);
        answer.put("hasAnySupplementaryFlag", !application.supplementaries().isEmpty());
        for (String part : new String[] {"product", "applicant"}) {
            answer.set(part, form.of(part, parts.path(part)));
        }
        return Answer.json(answer);
    }

    private Answer update(Call call) {
        return Answer.json(StageJson.of(useCases.updateApplication()
                .update(OnboardingCalls.claim(call), FormRequest.from(call, contract.schemas("updateApplication")))));
    }

    private Answer screen(Call call) {
        return Answer.json(StageJson.of(
                useCases.takeStep().take(OnboardingCalls.claim(call), (application, today) -> application.screened())));
    }

    private Answer decide(Call call) {
        return Answer.json(
                DecisionJson.of(useCases.takeStep().take(OnboardingCalls.claim(call), ProductApplication::decided)));
    }

    private Answer decideAtBranch(Call call) {
        return Answer.json(DecisionJson.withId(
                call.pathParam(OnboardingCalls.APPLICATION_ID),
                useCases.decideBranchApplication().decide(OnboardingCalls.claim(call))));
    }

    private Answer accept(Call call) {
        useCases.takeStep()
                .take(
                        OnboardingCalls.claim(call),
                        (application, today) -> application.accepted(AcceptanceRequest.from(call), today));
        return Answer.empty();
    }

    private Answer status(Call call) {
        return Answer.json(DecisionJson.of(useCases.lookUpApplication().lookUp(OnboardingCalls.claimInQuery(call))));
    }

    private Answer submit(Call call) {
        useCases.submitApplication().submit(OnboardingCalls.claim(call));
        return Answer.empty();
    }

    /** An application that was begun. */
    private record BegunJson(String applicationId, String applicationStage, String controlFlowId) {}
}
