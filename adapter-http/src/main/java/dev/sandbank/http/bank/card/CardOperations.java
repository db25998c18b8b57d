package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.application.CardUseCases;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Cards: what they are, and what may be done with them. */
public final class CardOperations {

    /** The fields of a card that partners are told. */
    private static final Set<String> OF_PARTNERS = Set.of(
            "cardId",
            "displayCardNumber",
            "localCardActivationIndicator",
            "overseasCardActivationIndicator",
            "perpetualActivationFlag",
            "overseasCardActivationStartDate",
            "overseasCardActivationEndDate",
            "currentCreditLimitAmount",
            "maximumPermanentCreditLimitAmount",
            "maximumTemporaryCreditLimitAmount",
            "subCardType",
            "cardHolderType",
            "cardIssueReason",
            "cardFunctionsAllowed",
            "embossName",
            "organization",
            "logo",
            "productName",
            "primaryCardId",
            "displayPrimaryCardNumber",
            "cardPlasticType",
            "currentContactlessWthoutPinPmtLimit",
            "maxContactlessWithoutPinPmtLimit");

    private final CardUseCases useCases;
    private final Viewers viewers;

    public CardOperations(CardUseCases useCases, Viewers viewers) {
        this.useCases = useCases;
        this.viewers = viewers;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>();
        handlers.put("listCards", this::list);
        handlers.put("listPartnerCards", this::listForPartner);
        handlers.put("readCardStatus", this::status);
        handlers.putAll(new CardStateOperations(useCases.changes(), viewers).handlers());
        handlers.putAll(new CardLimitOperations(useCases.changes()).handlers());
        handlers.putAll(new TravelOperations(useCases.changes()).handlers());
        handlers.putAll(new CardOrderOperations(useCases.changes()).handlers());
        handlers.putAll(new NoticeOperations(useCases.changes(), viewers).handlers());
        handlers.putAll(new CardAccountOperations(useCases).handlers());
        handlers.putAll(new CurrencyOperations(useCases.changes()).handlers());
        return handlers;
    }

    private Answer list(Call call) {
        return Answer.json(CardsJson.of(useCases.listCards().list(CardCalls.viewer(call), call.query("cardFunction"))));
    }

    private Answer listForPartner(Call call) {
        String leading = call.query("linkedSupplementaryCardFlag");
        List<HeldCard> cards =
                useCases.listCards().list(viewers.of(call.caller().token()), call.query("cardFunction"));
        return Answer.json(new PartnerCardsJson(cards.stream()
                .filter(card -> leading == null
                        || Boolean.parseBoolean(leading) == card.standing().leads())
                .map(card -> CardTrees.of(card).retain(OF_PARTNERS))
                .toList()));
    }

    private Answer status(Call call) {
        CardId card = new CardId(Objects.requireNonNull(call.query(CardCalls.CARD_ID)));
        HeldCard held = useCases.readCard().read(CardCalls.viewer(call), card);
        return Answer.json(new StatusJson(CardCodes.status(held.status())));
    }

    private record PartnerCardsJson(List<ObjectNode> partnerCardDetails) {}

    private record StatusJson(String cardStatus) {}
}
