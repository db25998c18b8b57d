package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/**
 * Reward points in all markets except the Americas. Hong Kong also has a second set of paths for the same links; only
 * these paths can end a link.
 */
public final class RewardsOperations {

    private final RewardsUseCases useCases;

    public RewardsOperations(RewardsUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "linkRewards", this::link,
                "activateRewardLink", this::activate,
                "readPointBalance", this::balance,
                "redeemPoints", this::redeem,
                "linkShopWithPoints", this::link,
                "activateShopWithPoints", this::activate,
                "readShopPointBalance", this::balance,
                "redeemShopPoints", this::redeem,
                "unlinkShopWithPoints", this::unlink);
    }

    private Answer link(Call call) {
        BodyFields body = BodyFields.of(call);
        CardClaim claim =
                new CardClaim.ByPhone(body.text("lastFourDigitsCardNumber"), body.text("citiCardHolderPhoneNumber"));
        String reference = body.text("merchantCustomerReferenceId");
        return Answer.json(RewardLinkJson.of(useCases.linkRewards().link(RewardCalls.owner(call), claim, reference)));
    }

    private Answer activate(Call call) {
        String confirmationCode = BodyFields.of(call).text("linkageConfirmationCode");
        useCases.activateRewardLink().activate(RewardCalls.owner(call), code(call), confirmationCode);
        return Answer.empty();
    }

    private Answer balance(Call call) {
        return Answer.json(PointBalanceJson.of(useCases.readPointBalance().read(RewardCalls.owner(call), code(call))));
    }

    private Answer redeem(Call call) {
        RewardLinkCode code = code(call);
        RedemptionRequest request = RedemptionRequest.from(call);
        return Answer.json(RedemptionJson.of(
                useCases.redeemPoints().redeem(RewardCalls.owner(call), code, request.reference(), request.order())));
    }

    private Answer unlink(Call call) {
        useCases.unlinkRewards().unlink(RewardCalls.owner(call), code(call));
        return Answer.empty();
    }

    private static RewardLinkCode code(Call call) {
        return RewardCalls.code(call.pathParam("rewardLinkCode"));
    }
}
