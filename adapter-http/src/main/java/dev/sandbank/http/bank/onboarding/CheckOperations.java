package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.bank.onboarding.AttachedDocument;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Step;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** What an applicant proves: by questions, a one-time code, documents, or consent. And the PIN of the card to come. */
final class CheckOperations {

    private static final int SHORTEST_PIN = 4;
    private static final int LONGEST_PIN = 6;
    private static final int LONGEST_CIPHERTEXT = 2_048;

    private final OnboardingUseCases useCases;

    CheckOperations(OnboardingUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "readQuestionnaire", this::questions,
                "answerQuestionnaire", this::answerQuestions,
                "sendApplicationCode", this::sendCode,
                "checkApplicationCode", this::checkCode,
                "uploadDocument", this::attach,
                "uploadSalaries", this::showSalaries,
                "presetAtmPin", this::choosePin,
                "confirmPresetAtmPin", this::confirmPin);
    }

    private Answer questions(Call call) {
        return Answer.json(QuestionnaireJson.of(useCases.lookUpApplication()
                .lookUp(OnboardingCalls.claimInQuery(call))
                .questionnaire()));
    }

    private Answer answerQuestions(Call call) {
        Map<Integer, Integer> chosen = QuestionnaireJson.chosen(call.json());
        return Answer.json(StageJson.of(useCases.takeStep()
                .take(OnboardingCalls.claim(call), (application, today) -> application.answered(chosen))));
    }

    private Answer sendCode(Call call) {
        ProductApplication application = useCases.sendApplicationCode().send(OnboardingCalls.claim(call));
        return Answer.json(new SentJson(ApplicantPhone.masked(application.form())));
    }

    private Answer checkCode(Call call) {
        PresentedCode.Encrypted code = new PresentedCode.Encrypted(
                call.json().path("otpToken").asText(), call.client().isStrict());
        useCases.checkApplicationCode().check(OnboardingCalls.claim(call), code);
        return Answer.empty();
    }

    private Answer attach(Call call) {
        JsonNode details = call.json().path("documentDetails");
        boolean ofAnother = details.path("applicantType").asText().startsWith("SUPPLEMENTARY");
        String applicant =
                ofAnother ? details.path(OnboardingCalls.APPLICANT_ID).asText() : "";
        AttachedDocument document = AttachedDocument.read(
                details.path("documentIdType").asText(),
                details.path("proofType").asText(),
                applicant,
                details.path("documentFormat").asText(),
                details.path("binaryData").asText());
        useCases.takeStep().take(OnboardingCalls.claim(call), (application, today) -> {
            application.require(Step.ATTACH_DOCUMENT);
            if (ofAnother && application.supplementary(applicant).isEmpty()) {
                throw wrong("documentDetails/applicantId", FieldFault.Kind.INVALID_REFERENCE);
            }
            return application.attached(document);
        });
        return Answer.json(new ReceivedJson(document.sizeText()));
    }

    private Answer showSalaries(Call call) {
        boolean shown = call.json().path("consentDetails").findValuesAsText("consentGivenFlag").stream()
                .anyMatch("true"::equalsIgnoreCase);
        useCases.takeStep().take(OnboardingCalls.claim(call), (application, today) -> application.consented(shown));
        return Answer.empty();
    }

    private Answer choosePin(Call call) {
        int length = call.json().path("pinLength").asInt();
        if (length < SHORTEST_PIN || length > LONGEST_PIN) {
            throw wrong("pinLength", FieldFault.Kind.OUT_OF_RANGE);
        }
        if (call.json().path("encryptedPin").asText().length() > LONGEST_CIPHERTEXT) {
            throw wrong("encryptedPin", FieldFault.Kind.OUT_OF_RANGE);
        }
        useCases.takeStep().take(OnboardingCalls.claimInBody(call), (application, today) -> application.pinChosen());
        return Answer.empty();
    }

    private Answer confirmPin(Call call) {
        useCases.confirmPin().confirm(OnboardingCalls.claimInBody(call));
        return Answer.empty();
    }

    private static Refused wrong(String field, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }

    /** The phone to which a code was sent. */
    private record SentJson(String maskedPhoneNumber) {}

    /** A document that was received. */
    private record ReceivedJson(String binaryDataSize) {}
}
