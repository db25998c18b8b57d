package dev.sandbank.http.bank.rewards;

import dev.sandbank.application.RewardsUseCases;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.http.operation.Call;

/** What all calls about reward points have in common. */
final class RewardCalls {

    /** The maximum length of a name that applications give to a customer, a shop or a programme, in characters. */
    static final int MAX_REFERENCE_LENGTH = 100;

    private RewardCalls() {}

    /**
     * The code of the link that the caller means. If a compatible application sends the code that the documents print,
     * it means its own link to the published test card.
     *
     * @param reference the reference under which that link is stored
     */
    static RewardLinkCode meant(Call call, RewardsUseCases useCases, RewardLinkCode sent, String reference) {
        return sent.isPublished() && !call.caller().client().isStrict()
                ? useCases.openPublishedLink().open(owner(call), reference)
                : sent;
    }

    /** The calling application as the owner of links. */
    static LinkOwner owner(Call call) {
        Client client = call.caller().client();
        return new LinkOwner(client.space(), call.market(), client.id().value());
    }

    /** The code of a text; a text without the form of a code is refused like an unknown link. */
    static RewardLinkCode code(String text) {
        return RewardLinkCode.parse(text).orElseThrow(() -> new Refused(RewardsRefusal.REWARD_LINK_UNKNOWN));
    }
}
