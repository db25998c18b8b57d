package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.bank.card.limit.LowerCreditLimit;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.Map;

/** Spending limits and credit limits of cards. */
final class CardLimitOperations {

    private static final String LASTING = "permanentCreditLimitIncrease";
    private static final String TEMPORARY = "temporaryCreditLimitIncrease";
    private static final String AMOUNT = "requestedCreditLimitAmount";
    private static final String FROM = "creditLimitIncreaseStartDate";
    private static final String UNTIL = "creditLimitIncreaseEndDate";

    private final CardChangeUseCases useCases;

    CardLimitOperations(CardChangeUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "updateCardLimits", this::set,
                "increaseCreditLimit", this::raise,
                "decreaseCreditLimit", this::lower,
                "consentToDecrease", this::agree);
    }

    private Answer set(Call call) {
        useCases.setCardLimits().set(CardCalls.viewer(call), CardCalls.cardInPath(call), SentLimits.of(call.json()));
        return Answer.empty();
    }

    private Answer raise(Call call) {
        JsonNode body = call.json();
        boolean lasting = body.path(LASTING).isObject();
        boolean temporary = body.path(TEMPORARY).isObject();
        if (lasting && temporary) {
            throw CardCalls.wrong(TEMPORARY);
        }
        if (!lasting && !temporary) {
            throw CardCalls.missing(LASTING);
        }
        String part = lasting ? LASTING : TEMPORARY;
        JsonNode asked = body.path(part);
        useCases.raiseCreditLimit()
                .raise(
                        CardCalls.viewer(call),
                        CardCalls.cardInBody(asked),
                        CardCalls.amount(asked, part + "/", AMOUNT),
                        lasting ? null : days(asked));
        return Answer.json(new RaisedJson("APPROVED"));
    }

    private static AskedDays days(JsonNode asked) {
        LocalDate from = CardCalls.day(asked, FROM);
        LocalDate until = CardCalls.day(asked, UNTIL);
        if (from == null || until == null) {
            throw CardCalls.missing(TEMPORARY + "/" + (from == null ? FROM : UNTIL));
        }
        return new AskedDays(
                FieldPlace.inBody(TEMPORARY + "/" + FROM), from, FieldPlace.inBody(TEMPORARY + "/" + UNTIL), until);
    }

    private Answer lower(Call call) {
        JsonNode body = call.json();
        LowerCreditLimit.Waiting waiting = useCases.lowerCreditLimit()
                .lower(CardCalls.caller(call), CardCalls.cardInBody(body), CardCalls.amount(body, "", AMOUNT));
        return Answer.json(new WaitingJson(waiting.flow().value(), waiting.reference(), true));
    }

    private Answer agree(Call call) {
        return Answer.json(
                new LoweredJson(useCases.agreeToLowerLimit().agree(CardCalls.caller(call), CardCalls.flow(call))));
    }

    private record RaisedJson(String responseCode) {}

    /** Wire fact: the name of the reference is spelled so. */
    private record WaitingJson(
            String controlFlowId, String creditLimitdDecreaseReferenceId, boolean customerConsentRequiredFlag) {}

    private record LoweredJson(String creditLimitdDecreaseReferenceId) {}
}
