package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import org.jspecify.annotations.Nullable;

/**
 * How an application in the Americas names its link: by its code, by the cloaked number of the card, or by both. If it
 * gives both, they must belong to the same link.
 *
 * @param merchantCode the shop the card was linked for
 * @param rewardProgram the programme the card was linked for
 */
public record CloakedLink(
        @Nullable RewardLinkCode code, @Nullable CloakedCardNumber number, String merchantCode, String rewardProgram) {

    public CloakedLink {
        if (code == null && number == null) {
            throw new IllegalArgumentException("a link is named by its code or its card");
        }
    }

    /** The same link with another code. */
    public CloakedLink with(RewardLinkCode other) {
        return new CloakedLink(other, number, merchantCode, rewardProgram);
    }

    /** The reference under which links of this shop and programme are stored. */
    public String reference() {
        return reference(merchantCode, rewardProgram);
    }

    /** The reference under which links of a shop and a programme are stored. */
    public static String reference(String merchantCode, String rewardProgram) {
        return merchantCode + " " + rewardProgram;
    }
}
