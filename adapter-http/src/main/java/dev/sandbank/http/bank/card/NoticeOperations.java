package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.domain.bank.card.change.CardNotice;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What devices and platforms for offers tell the bank of cards. */
final class NoticeOperations {

    private static final String REFERENCE = "cardReferenceId";
    private static final String PURCHASE = "vopTransactionId";

    private final CardChangeUseCases useCases;
    private final Viewers viewers;

    NoticeOperations(CardChangeUseCases useCases, Viewers viewers) {
        this.useCases = useCases;
        this.viewers = viewers;
    }

    Map<String, Handler> handlers() {
        return Map.of("registerDeviceCard", this::device, "notifyAuthorisedTransaction", this::reward);
    }

    private Answer device(Call call) {
        Viewer viewer = CardCalls.viewer(call);
        CardNotice notice =
                notice(viewer, call.json(), CardNotice.Kind.DEVICE, REFERENCE, List.of("paymentFinancialInstrumentId"));
        Instant at = useCases.keepNotice().keep(viewer, notice, FieldPlace.inBody(REFERENCE), null);
        return Answer.json(new DeviceJson(Long.toString(at.toEpochMilli())));
    }

    private Answer reward(Call call) {
        Viewer viewer = viewers.of(call.caller().token());
        JsonNode body = call.json();
        CardNotice notice = notice(
                viewer,
                body,
                CardNotice.Kind.REWARD,
                PURCHASE,
                List.of(
                        "requestId",
                        "cardId",
                        "offerId",
                        "billingCurrency",
                        "rewardBillingCurrency",
                        "merchantName",
                        "transactionDate",
                        "transactionBillingAmount"));
        useCases.keepNotice().keep(viewer, notice, FieldPlace.inBody(PURCHASE), CardCalls.cardInBody(body));
        return Answer.empty();
    }

    private static CardNotice notice(
            Viewer viewer, JsonNode body, CardNotice.Kind kind, String name, List<String> kept) {
        FactWriter told = new FactWriter();
        kept.forEach(field -> told.text(field, CardCalls.text(body, field)));
        return new CardNotice(viewer.customer(), kind, body.path(name).asText().strip(), told.facts());
    }

    private record DeviceJson(String responseTimestamp) {}
}
