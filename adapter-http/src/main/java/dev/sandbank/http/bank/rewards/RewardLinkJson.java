package dev.sandbank.http.bank.rewards;

import dev.sandbank.domain.bank.rewards.RewardLink;

/** The answer to a linkage. */
record RewardLinkJson(String rewardLinkCode) {

    static RewardLinkJson of(RewardLink link) {
        return new RewardLinkJson(link.code().value());
    }
}
