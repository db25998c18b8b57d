package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import java.util.List;

/** The hints on what the bank does not show or do. */
final class BankHints {

    private BankHints() {}

    static List<Hint> of(BankRefusal reason) {
        return switch (reason) {
            case INPUT_INVALID ->
                only("A field is missing or wrong", "mend what moreInfo.fieldLevelErrors or errors names");
            case ACCOUNT_UNKNOWN ->
                only(
                        "The customer has not shown this application an account of that id",
                        "take ids from the list of accounts");
            case TRANSACTIONS_NONE ->
                only("The account has no such transactions", "widen the filters, or take it for an empty list");
            case RESOURCE_UNKNOWN -> only("There is no such resource here", "check the path and the market");
            case REFERENCE_CODE_UNKNOWN ->
                only("There is no such list of codes", "name one by a coded field, such as maritalStatus");
            case DIRECTORY_ENTRY_UNKNOWN ->
                only("Nothing in the directory of this market has these words", "send fewer or other words");
            case CARD_UNKNOWN ->
                only(
                        "No card of this market has these digits and this phone number",
                        "use a test card of the market, 8653 or 7411 in most");
            case CARD_NOT_SHOWN ->
                only(
                        "The customer has not shown this application the account of a card of that id",
                        "take ids from the list of cards");
            case CARD_FUNCTION_UNKNOWN ->
                only(
                        "cardFunction is missing or not one the documentation lists",
                        "send cardFunction=ALL for every card");
            case TRANSFERS_NONE ->
                only(
                        "None of the accounts that the customer has shown this application can pay another of them",
                        "send the customer to authorize again, with two accounts at least");
            case CARDS_NONE ->
                only(
                        "The customer has shown this application no account of a card that may do this",
                        "send cardFunction=ALL, or the customer to authorize again");
            case CARD_STATE_FORBIDS ->
                List.of(
                        Hint.hint("The card is {state}, so nobody can {act}", "read its state in the list of cards")
                                .when(CardStateForbids.class)
                                .with("state", CardStateForbids.class, CardStateForbids::state)
                                .with("act", CardStateForbids.class, CardStateForbids::act),
                        Hint.hint("The state of the card does not allow that", "read its state in the list of cards"));
            case CARD_ACT_NOT_OFFERED ->
                only("The card does not offer that", "take one that has the function in cardFunctionsAllowed");
            case CARD_REPLACED_ALREADY ->
                only("A replacement of the card was ordered before", "take the newer card in the list of cards");
            case CARD_LIMIT_TOO_HIGH ->
                only(
                        "The limit is above what the card may have, or not lower where it should be",
                        "keep to the maximum and the least step that the list of cards gives");
            case CARD_LIMIT_TOO_LOW ->
                only(
                        "The limit is below what is owed and held, or not higher where it should be",
                        "send more than that, or than the present limit");
            case CARD_CODE_WRONG ->
                only("The digits are not those on the back of the card", "send the last three of its number");
            case CARD_PLANS_FULL -> only("The card has ten journeys ahead", "withdraw them or change them");
            case CARD_PLAN_UNKNOWN -> only("No journey of the card lies ahead", "announce one first");
            case CARDS_FULL ->
                only("No more cards can be ordered on this one", "take another card, or reset the space");
            case CARD_ACCOUNT_UNSUITABLE ->
                only(
                        "The card cannot pay from that account or in that currency",
                        "name accounts that the answer on eligibility lists");
        };
    }
}
