package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.bank.card.change.ReportCard;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.AbroadUse;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Switches cards on and off, opens them abroad, takes reports of loss, and changes PINs. */
final class CardStateOperations {

    private static final String ABROAD = "ActivationRequest";
    private static final String OPTION = "overseasCardUsageOption";
    private static final String FROM = "overseasCardActivationStartDate";
    private static final String UNTIL = "overseasCardActivationEndDate";

    private final CardChangeUseCases useCases;
    private final Viewers viewers;

    CardStateOperations(CardChangeUseCases useCases, Viewers viewers) {
        this.useCases = useCases;
        this.viewers = viewers;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "activateCard", this::activate,
                "confirmCardActivation", this::confirmActivation,
                "activateCardBeforeLogin", this::activateBeforeLogin,
                "verifyCvv", this::verify,
                "updateOverseasUsage", this::useAbroad,
                "confirmOverseasUsage", this::confirmAbroad,
                "reportCardLost", this::reportLost,
                "resetAtmPin", this::resetPin,
                "confirmAtmPinReset", this::confirmPin,
                "changeAtmPin", this::changePin);
    }

    private Answer activate(Call call) {
        CardId card = CardCalls.cardInPath(call);
        if (call.pathParam("cardActivationCode").equals("DEACTIVATE")) {
            useCases.deactivateCard().deactivate(CardCalls.viewer(call), card);
        } else {
            useCases.activateCard().activate(CardCalls.caller(call), card, CardCalls.text(call.json(), "cvv"));
        }
        return Answer.empty();
    }

    private Answer confirmActivation(Call call) {
        useCases.confirmCardActivation().confirm(CardCalls.caller(call), CardCalls.flow(call));
        return Answer.empty();
    }

    private Answer activateBeforeLogin(Call call) {
        CardCaller caller = CardCalls.caller(call, viewers.of(call.caller().token()));
        useCases.activateCardBeforeLogin().activate(caller, CardCalls.cardInPath(call), CardCalls.flow(call));
        return Answer.empty();
    }

    private Answer verify(Call call) {
        JsonNode body = call.json();
        useCases.verifyCardDigits()
                .verify(
                        CardCalls.caller(call),
                        CardCalls.cardInBody(body),
                        body.path("encryptedCvv").asText());
        return Answer.empty();
    }

    private Answer useAbroad(Call call) {
        JsonNode body = call.json();
        JsonNode asked = body.path(ABROAD);
        LocalDate from = CardCalls.day(asked, FROM);
        LocalDate until = CardCalls.day(asked, UNTIL);
        AskedDays days = new AskedDays(
                FieldPlace.inBody(ABROAD + "/" + FROM), from, FieldPlace.inBody(ABROAD + "/" + UNTIL), until);
        AbroadUse use = switch (body.path(OPTION).asText()) {
            case "ACTIVATE" -> use(asked, from, until);
            case "DEACTIVATE" -> AbroadUse.CLOSED;
            default -> throw new Refused(InputInvalid.of(FieldPlace.inBody(OPTION), FieldFault.Kind.INVALID_REFERENCE));
        };
        useCases.updateOverseasUse().update(CardCalls.caller(call), CardCalls.cardInPath(call), use, days);
        return Answer.empty();
    }

    private static AbroadUse use(JsonNode asked, @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean forever = asked.path("perpetualActivationIndicator").asText().equals("Y");
        return forever || (from == null && until == null) ? AbroadUse.FOREVER : new AbroadUse(true, false, from, until);
    }

    private Answer confirmAbroad(Call call) {
        useCases.confirmOverseasUse().confirm(CardCalls.caller(call), CardCalls.flow(call));
        return Answer.empty();
    }

    private Answer reportLost(Call call) {
        String sent = CardCalls.text(call.json(), "replacementIndicator");
        ReportCard.Wish wish = Arrays.stream(ReportCard.Wish.values())
                .filter(known -> known.name().equals(sent))
                .findFirst()
                .orElse(ReportCard.Wish.BLOCK_ONLY);
        return Answer.json(new ReportedJson(
                useCases.reportCard().report(CardCalls.viewer(call), CardCalls.cardInPath(call), wish)));
    }

    /** Never answered by success: a one-time code must be presented first (403 {@code mfaRequired}). */
    private Answer resetPin(Call call) {
        JsonNode body = call.json();
        useCases.resetPin()
                .reset(
                        CardCalls.caller(call),
                        CardCalls.cardInBody(body),
                        body.path("newPin").asText());
        return Answer.empty();
    }

    private Answer confirmPin(Call call) {
        useCases.confirmPinReset().confirm(CardCalls.caller(call), CardCalls.flow(call));
        return Answer.json(new PinJson("Success"));
    }

    private Answer changePin(Call call) {
        JsonNode body = call.json();
        CardCaller caller = CardCalls.caller(call, viewers.of(call.caller().token()));
        useCases.changePinBeforeLogin()
                .change(caller, CardCalls.cardInBody(body), body.path("newPin").asText(), CardCalls.flow(call));
        return Answer.empty();
    }

    private record ReportedJson(String referenceId) {}

    private record PinJson(String posTransactionPinEnablementStatus) {}
}
