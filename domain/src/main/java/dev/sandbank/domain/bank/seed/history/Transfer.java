package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment with an account of the customer on at least one side. If both sides are accounts of the customer, both list
 * it with the same reference, date and amount.
 *
 * @param owner the account whose plan makes it; the reference is one of this account
 * @param payer an account of the customer, or null if the money comes from elsewhere
 * @param payee an account of the customer, or null if the money goes elsewhere
 * @param outside who is meant by elsewhere
 * @param paidAs what the payer's line says
 * @param receivedAs what the payee's line says
 */
record Transfer(
        AccountBlueprint owner,
        @Nullable AccountBlueprint payer,
        @Nullable AccountBlueprint payee,
        String outside,
        Purpose purpose,
        LocalDate date,
        Money amount,
        String paidAs,
        String receivedAs) {

    /**
     * The line number in references of transfers. Monthly statements have fewer lines, so no other line has the same.
     */
    private static final int LINE = 99;

    private static final String ANOTHER_BANK = "another bank";
    private static final String OWN_ACCOUNT = "INTERNAL TRANSFER - OWN ACCOUNT ";

    /** A payment to savings; the owner is the savings account. */
    static Transfer saving(AccountBlueprint owner, @Nullable AccountBlueprint payer, LocalDate date, Money amount) {
        String receivedAs = payer == null ? "INCOMING TRANSFER" : OWN_ACCOUNT + payer.number();
        return to(owner, payer, Purpose.OWN_TRANSFER, date, amount, OWN_ACCOUNT + owner.number(), receivedAs);
    }

    /** The first deposit on the owner. */
    static Transfer openingDeposit(AccountBlueprint owner, LocalDate date, Money amount) {
        return to(owner, null, Purpose.INCOMING_TRANSFER, date, amount, "", "OPENING DEPOSIT");
    }

    /** A payment of the debt on the owner, which is a card or a line of credit. */
    static Transfer cardPayment(
            AccountBlueprint owner, @Nullable AccountBlueprint payer, LocalDate date, Money amount) {
        String paidAs = "CREDIT PAYMENT " + owner.number();
        return to(owner, payer, Purpose.CARD_PAYMENT, date, amount, paidAs, "PAYMENT RECEIVED - THANK YOU");
    }

    /** An instalment of the owner, which is a loan. */
    static Transfer installment(
            AccountBlueprint owner, @Nullable AccountBlueprint payer, LocalDate date, Money amount) {
        String paidAs = "LOAN INSTALMENT " + owner.number();
        return to(owner, payer, Purpose.INSTALLMENT, date, amount, paidAs, "INSTALMENT RECEIVED");
    }

    /** Interest that the owner earned and another account gets. */
    static Transfer interest(AccountBlueprint owner, @Nullable AccountBlueprint payee, LocalDate date, Money amount) {
        String paidAs = "INTEREST PAID TO " + (payee == null ? "NOMINATED ACCOUNT" : "ACCOUNT " + payee.number());
        String receivedAs = "INTEREST FROM ACCOUNT " + owner.number();
        return from(owner, payee, ANOTHER_BANK, Purpose.INTEREST_PAYOUT, date, amount, paidAs, receivedAs);
    }

    /** Money that leaves the owner and the bank. */
    static Transfer outgoing(
            AccountBlueprint owner, Purpose purpose, String outside, LocalDate date, Money amount, String paidAs) {
        return from(owner, null, outside, purpose, date, amount, paidAs, "");
    }

    private static Transfer to(
            AccountBlueprint owner,
            @Nullable AccountBlueprint payer,
            Purpose purpose,
            LocalDate date,
            Money amount,
            String paidAs,
            String receivedAs) {
        return new Transfer(owner, payer, owner, ANOTHER_BANK, purpose, date, amount, paidAs, receivedAs);
    }

    private static Transfer from(
            AccountBlueprint owner,
            @Nullable AccountBlueprint payee,
            String outside,
            Purpose purpose,
            LocalDate date,
            Money amount,
            String paidAs,
            String receivedAs) {
        return new Transfer(owner, owner, payee, outside, purpose, date, amount, paidAs, receivedAs);
    }

    /** The line of the payer. */
    Movement paid() {
        return movement(paidAs, amount.negate(), payee);
    }

    /** The line of the payee. */
    Movement received() {
        return movement(receivedAs, amount, payer);
    }

    private Movement movement(String description, Money signed, @Nullable AccountBlueprint other) {
        LedgerAccount counterparty = other == null ? LedgerAccount.outside(outside) : other.ledgerAccount();
        String reference = MonthlyStatement.reference(owner, purpose, date, LINE);
        return new Movement(reference, date, purpose, description, signed, counterparty, null, null);
    }
}
