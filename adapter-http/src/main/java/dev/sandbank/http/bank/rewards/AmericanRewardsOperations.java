package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.application.bank.rewards.CloakedLink;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Reward points in the United States and Mexico. */
public final class AmericanRewardsOperations {

    private final RewardsUseCases useCases;

    public AmericanRewardsOperations(RewardsUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "linkCloakedCard", this::link,
                "enableRewards", this::enable,
                "readCloakedPointBalance", this::balance,
                "readRewardsEligibility", this::eligibility);
    }

    private Answer link(Call call) {
        BodyFields body = BodyFields.of(call);
        String number = body.text("cloakedCreditCardNumber");
        if (!CloakedCardNumber.couldBe(number)) {
            body.wrong("cloakedCreditCardNumber", FieldFault.Kind.INVALID_FORMAT);
        }
        String postalCode = body.text("billingZipCode");
        String reference = CloakedLink.reference(body.text("merchantCode"), body.text("rewardProgram"));
        body.check();
        CardClaim claim = new CardClaim.ByCloakedNumber(new CloakedCardNumber(number), postalCode);
        return Answer.json(RewardLinkJson.of(useCases.linkRewards().link(RewardCalls.owner(call), claim, reference)));
    }

    private Answer enable(Call call) {
        BodyFields body = BodyFields.of(call);
        boolean enabled = body.flag("enableProgramIndicator");
        CloakedLink named = meant(call, CloakedLinkRequest.from(body));
        useCases.enableRewards().enable(RewardCalls.owner(call), named, enabled);
        return Answer.empty();
    }

    private Answer balance(Call call) {
        CloakedLink named = meant(call, CloakedLinkRequest.from(call));
        return Answer.json(
                AmericanPointBalanceJson.of(useCases.readCloakedPointBalance().read(RewardCalls.owner(call), named)));
    }

    private CloakedLink meant(Call call, CloakedLink named) {
        RewardLinkCode sent = named.code();
        return sent == null ? named : named.with(RewardCalls.meant(call, useCases, sent, named.reference()));
    }

    private Answer eligibility(Call call) {
        String number = call.pathParam("cloakedCreditCardNumber");
        if (!CloakedCardNumber.couldBe(number)) {
            throw new Refused(BankRefusal.CARD_UNKNOWN);
        }
        return Answer.json(new EligibilityJson(
                useCases.readRewardsEligibility().read(RewardCalls.owner(call), new CloakedCardNumber(number))));
    }
}
