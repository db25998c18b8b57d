package dev.sandbank.http.bank.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.rewards.order.CardBuyer;
import dev.sandbank.application.bank.rewards.order.CreditRequest;
import dev.sandbank.application.bank.rewards.order.MilesRequest;
import dev.sandbank.application.bank.rewards.order.OrderedMiles;
import dev.sandbank.application.bank.rewards.order.RewardOrders;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.idempotency.OnceHandlers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Points that customers spend without a link, in Hong Kong, and the points of their cards. */
public final class RewardOrderOperations {

    private static final String POINTS = "pointsToRedeem";

    private final RewardOrders useCases;
    private final OnceHandlers once;

    public RewardOrderOperations(RewardOrders useCases, OnceHandlers once) {
        this.useCases = useCases;
        this.once = once;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "searchPointBalances", this::balances,
                "readFrequentFlyer", this::frequentFlyer,
                "redeemForMiles",
                        once.json(OrderedMiles.class, this::miles, (call, order) -> RewardOrderJson.Miles.of(order)),
                "redeemForCredit", once.json(PointsOrder.class, this::credit, RewardOrderOperations::credited),
                "redeemCardPoints", this::redeem,
                "reverseCardRedemption", this::reverse);
    }

    private Answer balances(Call call) {
        List<CardId> asked = new ArrayList<>();
        for (JsonNode card : call.json().path("cardDetails")) {
            asked.add(new CardId(card.path("cardId").asText()));
        }
        return Answer.json(CardPointsJson.of(useCases.readCardPoints().read(viewer(call), asked)));
    }

    private Answer frequentFlyer(Call call) {
        Grant grant = call.grant();
        return Answer.json(FrequentFlyerJson.of(useCases.readFrequentFlyer().read(grant.space(), grant.customer())));
    }

    private OrderedMiles miles(Call call) {
        Grant grant = call.grant();
        BodyFields body = BodyFields.of(call);
        MilesRequest request =
                new MilesRequest(body.text("programCode"), body.optionalText("membershipNumber"), body.whole(POINTS));
        body.check();
        return useCases.redeemForMiles().redeem(grant.space(), grant.customer(), request);
    }

    private PointsOrder credit(Call call) {
        BodyFields body = BodyFields.of(call);
        String card = body.optionalText("cardId");
        CreditRequest request = new CreditRequest(
                card == null ? null : new CardId(card),
                body.text("transactionReferenceId"),
                body.optionalText("transactionAmount") == null ? null : body.number("transactionAmount"),
                body.whole(POINTS),
                isStrict(call));
        body.check();
        return useCases.redeemForCredit().redeem(viewer(call), request);
    }

    private static Object credited(Call call, PointsOrder order) {
        return RewardOrderJson.Credit.of(order, RewardsProgramme.of(call.market()));
    }

    private Answer redeem(Call call) {
        RedemptionRequest request = RedemptionRequest.from(call);
        return Answer.json(RedemptionJson.of(
                useCases.redeemCardPoints().redeem(buyer(call), request.reference(), request.order())));
    }

    private Answer reverse(Call call) {
        BodyFields body = BodyFields.of(call);
        return Answer.json(RewardOrderJson.Reversal.of(useCases.reverseRedemption()
                .reverse(
                        buyer(call),
                        body.text("orderId"),
                        body.text("transactionReferenceNumber"),
                        body.text("reversalReason"))));
    }

    private static Viewer viewer(Call call) {
        Grant grant = call.grant();
        return new Viewer(grant.space(), grant.customer(), grant.accounts());
    }

    /** Only the holder of a card gives tokens for these operations, so there is one. */
    private static CardBuyer buyer(Call call) {
        Grant grant = call.grant();
        return new CardBuyer(
                grant.space(),
                grant.customer(),
                grant.client().value(),
                new CardId(Objects.requireNonNull(grant.card())),
                isStrict(call));
    }

    private static boolean isStrict(Call call) {
        return call.caller().client().isStrict();
    }
}
