package dev.sandbank.http.bank;

import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.rewards.RewardsProgramme.LinkForm;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reward points in every market but those of the Americas. */
final class RewardsOperations {

    private static final String PATH = "/v1/apac/rewards";
    private static final String LINK_PATH = PATH + "/{rewardLinkCode}";
    private static final Set<Market> MARKETS = Arrays.stream(Market.values())
            .filter(market -> RewardsProgramme.of(market).linkForm() == LinkForm.DECIMAL)
            .collect(Collectors.toUnmodifiableSet());

    private final RewardsUseCases useCases;

    RewardsOperations(RewardsUseCases useCases) {
        this.useCases = useCases;
    }

    List<Operation> all() {
        return List.of(
                operation("linkRewards", Method.POST, PATH + "/linkage", this::link),
                operation("activateRewardLink", Method.PUT, LINK_PATH + "/activations", this::activate),
                operation("readPointBalance", Method.GET, LINK_PATH + "/pointBalance", this::balance),
                operation("redeemPoints", Method.POST, LINK_PATH + "/redemption", this::redeem));
    }

    private static Operation operation(String id, Method method, String path, Handler handler) {
        return Operation.ofApplication(id, Product.REWARDS, method, path, RewardCalls.SCOPES, handler)
                .in(MARKETS);
    }

    private Answer link(Call call) {
        BodyFields body = BodyFields.of(call);
        String lastFour = body.text("lastFourDigitsCardNumber", 4);
        String phone = body.text("citiCardHolderPhoneNumber", 30);
        String reference = body.text("merchantCustomerReferenceId", RewardCalls.MAX_REFERENCE_LENGTH);
        body.check();
        CardClaim claim = new CardClaim.ByPhone(lastFour, phone);
        return Answer.json(RewardLinkJson.of(useCases.linkRewards().link(RewardCalls.owner(call), claim, reference)));
    }

    private Answer activate(Call call) {
        RewardLinkCode code = code(call);
        BodyFields body = BodyFields.of(call);
        String confirmationCode = body.text("linkageConfirmationCode", 10);
        body.check();
        useCases.activateRewardLink().activate(RewardCalls.owner(call), code, confirmationCode);
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

    private static RewardLinkCode code(Call call) {
        return RewardCalls.code(call.pathParam("rewardLinkCode"));
    }
}
