package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.bank.loan.InstalmentsTooSmall;
import dev.sandbank.domain.refusal.LoanRefusal;
import java.util.List;

/** The hints on what is not lent. */
final class LoanHints {

    private LoanHints() {}

    static List<Hint> of(LoanRefusal reason) {
        return switch (reason) {
            case LENDING_CARD_UNKNOWN ->
                only(
                        "The id is of no card that this token may borrow on",
                        "send the cardId that came with the card's token, or one of the list of cards");
            case ACCOUNT_WITHOUT_LOANS ->
                only(
                        "No credit card draws on that account, so it has no loans",
                        "take accountId from the list of loan offers");
            case LOAN_UNKNOWN ->
                only(
                        "No loan that this token sees has that reference",
                        "take loanReferenceId from the list of loans or from a confirmed booking");
            case INSTALMENTS_TOO_SMALL ->
                List.of(hint(
                                "The amount is too small to be paid in instalments, which begin at {least}",
                                "send a larger amount")
                        .with("least", InstalmentsTooSmall.class, InstalmentsTooSmall::least));
            case LOAN_ENDED -> only("Nothing is owed of that loan any more", "take one from the list of loans");
            case SETTLEMENT_TOO_HIGH -> only("The payment is more than closes the loan", "send what is owed, or less");
            case LOAN_DECLINED ->
                only(
                        "The bank declines loans whose amount ends with 7101",
                        "ask for another amount, or test this case");
            case LOANS_FULL ->
                only("The customer has as many loans as one may have", "settle one, or go on in another space");
            case PURCHASE_UNKNOWN ->
                only(
                        "The card has no open purchase of that name that can be paid in instalments",
                        "take one from the list of purchases for instalments, or make one with sandbank customer spend");
            case PURCHASE_PLANNED_ALREADY ->
                only("The purchase is paid in instalments already", "take another purchase");
            case PAYOUT_ACCOUNT_UNKNOWN ->
                only(
                        "The money of a loan cannot go to that account",
                        "send the accountId of a deposit of the customer in the currency of the loan, or bankDetails");
            case OFFER_UNKNOWN ->
                only("No offer has that id", "send the id of an offer, which is a number from 1 to 16");
        };
    }
}
