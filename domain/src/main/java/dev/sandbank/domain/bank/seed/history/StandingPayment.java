package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A payment of the same amount on the same day of every month, to one of the customer's accounts.
 *
 * @param payer another account of the customer, or null if the money comes from elsewhere
 * @param amount what is paid
 */
public record StandingPayment(
        @Nullable AccountBlueprint payer, AccountBlueprint payee, Purpose purpose, Money amount, int day) {

    /**
     * The line number in references of such payments. Monthly statements have far fewer lines, so the reference differs
     * from all of theirs.
     */
    private static final int LINE = 99;

    /** The payment as listed under the account that gets it. */
    Movement received(YearMonth month) {
        LedgerAccount from = payer == null ? LedgerAccount.outside("another bank") : payer.ledgerAccount();
        return movement(month, receivedAs(), amount, from);
    }

    /** The payment as listed under the account that pays it. */
    Movement paid(YearMonth month) {
        return movement(month, paidAs(), amount.negate(), payee.ledgerAccount());
    }

    private String receivedAs() {
        return switch (purpose) {
            case CARD_PAYMENT -> "PAYMENT RECEIVED - THANK YOU";
            case INSTALLMENT -> "INSTALMENT RECEIVED";
            default -> payer == null ? "INCOMING TRANSFER" : "INTERNAL TRANSFER - OWN ACCOUNT " + payer.number();
        };
    }

    private String paidAs() {
        return switch (purpose) {
            case CARD_PAYMENT -> "CREDIT PAYMENT " + payee.number();
            case INSTALLMENT -> "LOAN INSTALMENT " + payee.number();
            default -> "INTERNAL TRANSFER - OWN ACCOUNT " + payee.number();
        };
    }

    private Movement movement(YearMonth month, String description, Money signed, LedgerAccount counterparty) {
        LocalDate date = month.atDay(day);
        String reference = MonthlyStatement.reference(payee, purpose, date, LINE);
        return new Movement(reference, date, purpose, description, signed, counterparty, null, null);
    }
}
