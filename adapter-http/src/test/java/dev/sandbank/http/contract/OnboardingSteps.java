package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.Http;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Takes an application for a product to the stage that an operation needs. */
final class OnboardingSteps {

    /** The ids of an application as the documents print them. */
    static final Map<String, String> PRINTED = Map.of(
            "applicationId",
            "APP204518732",
            "applicantId",
            "Z012378545",
            "controlFlowId",
            "6e3774334f724a2b7947663653712f52456f524c41797038516a59347a437549564a77755676376e616a733d");

    private static final String FLOW = "controlFlowId";

    private final MarketCaller caller;
    private Examples examples;

    private OnboardingSteps(MarketCaller caller, Examples examples) {
        this.caller = caller;
        this.examples = examples;
    }

    /** Whether the operation is about an application that another operation began. */
    static boolean areNeededBy(PublishedOperation operation) {
        return operation.path().contains("nboarding/")
                && !needed(operation.id()).isEmpty();
    }

    /** The examples of an application that is ready for the operation. */
    static Examples before(PublishedOperation operation, MarketCaller caller, Examples examples) {
        OnboardingSteps steps = new OnboardingSteps(caller, examples);
        needed(operation.id()).forEach(steps::take);
        return steps.examples;
    }

    private static List<String> needed(String operation) {
        return switch (operation) {
            case "screenApplicant",
                    "updateApplication",
                    "sendApplicationCode",
                    "addSupplementaryApplicant",
                    "readApplicationStatus",
                    "uploadSalaries" -> List.of("create");
            case "readApplication" -> List.of("create", "unlock");
            case "listSupplementaryApplicants",
                    "updateSupplementaryApplicant",
                    "removeSupplementaryApplicant",
                    "readSupplementaryStatus",
                    "uploadDocument" -> List.of("create", "join");
            case "checkApplicationCode" -> List.of("create", "sendApplicationCode");
            case "readQuestionnaire", "answerQuestionnaire", "approveInPrinciple" ->
                List.of("create", "screenApplicant");
            case "acceptApplicationOffer", "presetAtmPin" -> List.of("create", "screenApplicant", "approveInPrinciple");
            case "confirmPresetAtmPin" ->
                List.of(
                        "create",
                        "screenApplicant",
                        "approveInPrinciple",
                        "presetAtmPin",
                        "sendApplicationCode",
                        "checkApplicationCode");
            case "submitApplication" ->
                List.of(
                        "create",
                        "screenApplicant",
                        "approveInPrinciple",
                        "uploadSalaries",
                        "identity",
                        "acceptApplicationOffer");
            default -> List.of();
        };
    }

    private void take(String step) {
        switch (step) {
            case "create" -> {
                JsonNode begun = Http.json(ok(caller.call(Documents.published("createApplication"), examples)));
                examples = examples.with(FLOW, begun.path(FLOW).asText())
                        .with("applicationId", begun.path("applicationId").asText());
            }
            case "join" ->
                examples = examples.with(
                        "applicantId",
                        Http.json(ok(caller.call(Documents.published("addSupplementaryApplicant"), examples)))
                                .path("applicantId")
                                .asText());
            case "unlock" -> unlock();
            case "identity" ->
                ok(caller.call(
                        Documents.published("uploadDocument"),
                        examples.with("proofType", "IDENTITY_PROOF").with("applicantType", "PRIMARY")));
            default -> ok(caller.call(Documents.published(step), examples));
        }
    }

    /** Reading is refused until a code was presented for the flow that the refusal names. */
    private void unlock() {
        PublishedOperation reading = Documents.published("readApplication");
        HttpResponse<String> refused = caller.call(reading, examples);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        examples = examples.with(
                FLOW, Http.json(refused).at("/moreInfo/controlFlowId").asText());
        ok(caller.send(Documents.published("validateOneTimeCode"), examples, caller.fitting(reading)));
    }

    private static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }
}
