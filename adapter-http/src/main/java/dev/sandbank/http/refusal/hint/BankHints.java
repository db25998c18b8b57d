package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.bank.onboarding.ApplicationRefused.DocumentsMissing;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.InStage;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.OfferExpired;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.AccountInUse;
import dev.sandbank.domain.refusal.BankRefusal.CardStateForbids;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
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
            case ACCOUNT_IN_USE ->
                List.of(
                        Hint.hint("The account cannot be closed: {inTheWay}", "settle that first")
                                .when(AccountInUse.class)
                                .with("inTheWay", AccountInUse.class, AccountInUse::inTheWay),
                        Hint.hint("The account cannot be closed while it is in use", "settle what is open first"));
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
            case CUSTOMER_OFFER_UNKNOWN ->
                only(
                        "The bank does not make the customer an offer of that id",
                        "take offerId from the list of offers, or DF6CJ2UFEN for the first that is open");
            case CUSTOMER_OFFER_CLOSED ->
                only("The customer has taken or declined that offer", "take another one; new ones come each quarter");
            case OFFER_AMOUNT_WRONG ->
                only(
                        "The amount is above what is offered, or too small for the product",
                        "send offeredAmount or less, or leave the amount out");
            case ACCOUNT_WITHOUT_ROUTING ->
                only("Other banks cannot pay into that account", "send the id of a checking or savings account");
            case APPLICATION_WITHOUT_SECRET ->
                only(
                        "The account number is encrypted under the application's secret, and a public application has none",
                        "call this with an application that has a secret");
            case CARD_ACCOUNT_UNSUITABLE ->
                only(
                        "The card cannot pay from that account or in that currency",
                        "name accounts that the answer on eligibility lists");
        };
    }

    static List<Hint> of(OnboardingRefusal reason) {
        return switch (reason) {
            case APPLICATION_STAGE_WRONG ->
                List.of(hint(
                                "The application is in stage {stage}, in which this cannot be done",
                                "look the stages of each step up in docs/ONBOARDING.md")
                        .with("stage", InStage.class, InStage::stage));
            case OFFER_EXPIRED ->
                List.of(hint(
                                "The offer was good until {day}",
                                "ask for approval in principle again, then accept the new offer")
                        .with("day", OfferExpired.class, OfferExpired::on));
            case PRODUCT_NOT_OFFERED ->
                only(
                        "What is confirmed is not what was offered",
                        "name each productCode once, or a tenor, and only those that were approved");
            case OFFER_EXCEEDED ->
                only(
                        "The amount is not within what was offered",
                        "ask for no more than the recommended limit or amount, and no less than its least");
            case DOCUMENTS_MISSING ->
                List.of(hint("A document that proves {proof} is missing", "hand in each of requiredDocuments first")
                        .with("proof", DocumentsMissing.class, DocumentsMissing::proofs));
            case QUESTIONS_OVER ->
                only("The questionnaire was answered three times", "ask for approval in principle, or change the data");
            case APPLICANTS_TOO_MANY ->
                only("The application has nine supplementary cardholders", "remove one before another is added");
            case APPLICATIONS_TOO_MANY ->
                only("The space holds as many of these as it may", "reset it with sandbank space reset");
            case APPLICATION_CODE_NOT_SENT ->
                only("No one-time code waits to be checked", "send one by POST at the same path");
            case PIN_NOT_CHOSEN -> only("No PIN waits to be confirmed", "choose one first, by the same application");
            case SUPPLEMENTARY_UNKNOWN ->
                only(
                        "This application has no supplementary cardholder of that birthday and mother's maiden name",
                        "send them as they were added");
            case PAYOUT_ACCOUNT_UNKNOWN ->
                only(
                        "displayAccountNumber is of no account of the customer that takes money",
                        "take it from the list of accounts");
        };
    }
}
