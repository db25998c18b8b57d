package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.RewardsRefusal;
import java.util.List;

/** The hints on points. */
final class RewardsHints {

    private RewardsHints() {}

    static List<Hint> of(RewardsRefusal reason) {
        return switch (reason) {
            case REWARD_LINK_UNKNOWN ->
                only("This application has no such reward link in this market", "link the card first");
            case REWARD_LINK_INACTIVE ->
                only(
                        "The reward link waits for its confirmation code",
                        "activate it by the code the customer was sent");
            case REWARD_CONFIRMATION_WRONG ->
                only("The confirmation code is not the one that was sent", "send the customer's code");
            case POINTS_OUT_OF_BOUNDS ->
                only(
                        "The points are outside the programme's minimum and maximum",
                        "keep to the bounds that the balance names");
            case POINTS_INSUFFICIENT -> only("The card does not have that many points", "redeem fewer");
            case REDEMPTION_CHANGED ->
                only("This transaction reference was used for another order", "give each order a reference of its own");
            case POINTS_OVER_PURCHASE ->
                only("The points are worth more than the purchase", "spend at most what the conversion rate asks for");
            case PURCHASE_UNKNOWN ->
                only(
                        "No posted purchase on the customer's credit cards has this reference and amount",
                        "take both from the list of transactions");
            case ORDER_UNKNOWN ->
                only(
                        "No order of this card and application has this id and reference",
                        "send both as they were when the points were redeemed");
            case ORDER_REVERSED -> only("This order was taken back before", "nothing is left to be done");
        };
    }
}
