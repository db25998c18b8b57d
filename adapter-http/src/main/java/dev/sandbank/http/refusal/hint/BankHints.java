package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.BankRefusal;
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
        };
    }
}
