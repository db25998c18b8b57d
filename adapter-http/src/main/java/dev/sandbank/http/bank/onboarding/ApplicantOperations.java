package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.bank.onboarding.OnboardingUseCases;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Supplementary;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** People who are to get a card of their own on an account that is applied for. */
final class ApplicantOperations {

    private final OnboardingUseCases useCases;
    private final Contract contract;

    ApplicantOperations(OnboardingUseCases useCases, Contract contract) {
        this.useCases = useCases;
        this.contract = contract;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "listSupplementaryApplicants", this::list,
                "addSupplementaryApplicant", this::add,
                "updateSupplementaryApplicant", this::update,
                "removeSupplementaryApplicant", this::remove,
                "readSupplementaryStatus", this::status);
    }

    private Answer list(Call call) {
        ProductApplication application = useCases.lookUpApplication().lookUp(OnboardingCalls.claimInQuery(call));
        String asked = call.query(OnboardingCalls.APPLICANT_ID);
        List<Supplementary> people = application.supplementaries().stream()
                .filter(each -> asked == null || each.id().equals(asked.strip()))
                .toList();
        if (asked != null && people.isEmpty()) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        OperationSchemas schemas = contract.schemas("listSupplementaryApplicants");
        JsonNode row = schemas.resolve(Objects.requireNonNull(schemas.answer())
                .path("properties")
                .path("applicants")
                .path("items"));
        ArrayNode applicants = JsonNodeFactory.instance.arrayNode();
        people.forEach(person -> applicants.add(json(schemas, row, person)));
        return Answer.json(JsonNodeFactory.instance.objectNode().set("applicants", applicants));
    }

    private static ObjectNode json(OperationSchemas schemas, JsonNode row, Supplementary person) {
        FormJson form = new FormJson(schemas, person.form());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode applicant = json.putObject("applicant").put(OnboardingCalls.APPLICANT_ID, person.id());
        applicant.setAll(form.of("applicant", row.path("properties").path("applicant")));
        ObjectNode card = form.of("creditCardProduct", row.path("properties").path("creditCardProduct"));
        if (!card.isEmpty()) {
            json.set("creditCardProduct", card);
        }
        return json;
    }

    private Answer add(Call call) {
        Form form = FormRequest.from(call, contract.schemas("addSupplementaryApplicant"));
        return Answer.json(new AddedJson(useCases.addApplicant().add(OnboardingCalls.claim(call), form)));
    }

    private Answer update(Call call) {
        String person = call.pathParam(OnboardingCalls.APPLICANT_ID);
        Form form = FormRequest.from(call, contract.schemas("updateSupplementaryApplicant"));
        useCases.takeStep()
                .take(
                        OnboardingCalls.claim(call),
                        (application, today) -> application
                                .changed(person, form)
                                .orElseThrow(() -> new Refused(InputInvalid.of(
                                        FieldPlace.inPath(OnboardingCalls.APPLICANT_ID),
                                        FieldFault.Kind.INVALID_REFERENCE))));
        return Answer.empty();
    }

    private Answer remove(Call call) {
        String person = call.pathParam(OnboardingCalls.APPLICANT_ID);
        useCases.takeStep()
                .take(
                        OnboardingCalls.claim(call),
                        (application, today) -> application
                                .without(person)
                                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN)));
        return Answer.empty();
    }

    private Answer status(Call call) {
        ProductApplication application = useCases.findSupplementary()
                .find(
                        OnboardingCalls.partner(call),
                        call.pathParam(OnboardingCalls.APPLICATION_ID),
                        Objects.requireNonNull(call.query("dateOfBirth")),
                        Objects.requireNonNull(call.query("motherMaidenName")));
        return Answer.json(new StatusJson(
                status(application),
                LocalDate.ofInstant(
                        application.origin().begun(), application.market().zone())));
    }

    private static String status(ProductApplication application) {
        return switch (application.stage()) {
            case PRESCREENING -> "NEW";
            case BACKGROUND_SCREENING, IN_PRINCIPLE_APPROVAL -> "IN_PROGRESS";
            case DOCUMENT_COLLECTION -> "PENDING_DOCUMENTS";
            case SUBMISSION -> "UNDER_REVIEW";
            case DECLINED -> "DECLINED";
        };
    }

    /** A cardholder that was added. */
    private record AddedJson(String applicantId) {}

    /** How the application of a cardholder stands. */
    private record StatusJson(String applicationStatus, LocalDate applicationCreationDate) {}
}
