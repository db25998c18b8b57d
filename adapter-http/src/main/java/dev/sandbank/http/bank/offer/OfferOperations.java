package dev.sandbank.http.bank.offer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.offer.OfferUseCases;
import dev.sandbank.application.bank.offer.TakeOffer.Made;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.offer.OfferStatus;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.loan.LoanCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Offers to a customer. */
public final class OfferOperations {

    private static final String ID = "offerId";
    private static final String STATUS = "offerStatus";
    private static final String AMOUNT = "acceptedAmount";
    private static final String CONSENT = "consentGivenFlag";

    private final OfferUseCases useCases;

    public OfferOperations(OfferUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("readOffers", this::list, "answerOffer", this::answer, "acceptOffer", this::take);
    }

    private Answer list(Call call) {
        return Answer.json(
                OffersJson.of(useCases.listOffers().list(LoanCalls.borrower(call), call.query(ID)), call.market()));
    }

    private Answer answer(Call call) {
        JsonNode body = call.json();
        OfferStatus said = Arrays.stream(OfferStatus.values())
                .filter(status -> status.canBeSaid()
                        && status.name().equals(body.path(STATUS).asText()))
                .findFirst()
                .orElseThrow(() -> wrong(STATUS));
        JsonNode again = body.path("showAgainFlag");
        OfferAnswer answer = useCases.answerOffer()
                .answer(
                        LoanCalls.borrower(call),
                        body.path(ID).asText().strip(),
                        said,
                        Json.text(body, "declineReasonCode"),
                        again.isBoolean() ? (Boolean) again.asBoolean() : null);
        return Answer.json(new AnswerJson(answer.id(), answer.status().name()));
    }

    private Answer take(Call call) {
        JsonNode body = call.json();
        if (!body.path(CONSENT).asBoolean()) {
            throw wrong(CONSENT);
        }
        String amount = Json.text(body, AMOUNT);
        AskedAmount wanted = amount == null ? null : LoanCalls.amount(FieldPlace.inBody(AMOUNT), amount);
        Made made = useCases.takeOffer()
                .take(LoanCalls.borrower(call), body.path(ID).asText().strip(), Json.text(body, "accountId"), wanted);
        return Answer.json(new MadeJson(made.offer(), made.order(), "COMPLETED", made.on()));
    }

    private static Refused wrong(String field) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(field), FieldFault.Kind.INVALID_REFERENCE));
    }

    private record AnswerJson(String offerId, String offerStatus) {}

    private record MadeJson(
            String offerId, String fulfillmentReferenceId, String fulfillmentStatus, LocalDate completionDueDate) {}
}
