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
        };
    }
}
