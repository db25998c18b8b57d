package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.payment.account.TransferAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts on both sides of a payment, as they are in the seed. What they hold is asked inside the unit of work that
 * books, because only there it cannot change; and nothing of it is remembered, because the unit may fail.
 *
 * @param destination the account that receives the money; null if it is no account of this bank
 */
record PaymentParties(
        SpaceId space, Account source, @Nullable Account destination) {

    static PaymentParties of(Payer payer, PaymentOrder order, TransferAccounts accounts, CustomerBanks banks) {
        Beneficiary to = order.beneficiary();
        CustomerId customer = to.customer();
        AccountId account = to.account();
        TransferAccounts.Seeded own = accounts.seeded(payer.viewer());
        Account source = own.find(order.source());
        if (customer == null || account == null) {
            return new PaymentParties(payer.space(), source, null);
        }
        Account destination = customer.equals(payer.customer())
                ? own.find(account)
                : banks.of(payer.space(), customer)
                        .seeded()
                        .find(account)
                        .orElseThrow(() -> new Refused(PaymentRefusal.ACCOUNT_CLOSED));
        return new PaymentParties(payer.space(), source, destination);
    }

    /** Both sides as they are on a day; call it inside the unit of work. */
    Present on(PresentAccounts accounts, LocalDate day) {
        return new Present(
                accounts.of(space, source, day),
                destination == null ? null : accounts.of(space, destination, day),
                day);
    }

    /** Both sides on a day, with all entries before this payment or after it. */
    record Present(Account source, @Nullable Account destination, LocalDate day) {

        /**
         * Checks that the payment can be booked.
         *
         * @throws Refused as {@link Account#hold} and {@link Account#credit}
         */
        void check(PaymentOrder order) {
            source.hold(order.total());
            if (destination != null) {
                destination.credit(order.credit());
            }
        }

        Present after(List<JournalEntry> booked) {
            return new Present(after(source, booked), destination == null ? null : after(destination, booked), day);
        }

        private Account after(Account account, List<JournalEntry> booked) {
            return account.after(Balance.of(booked, LedgerAccount.of(account.id()), Unit.of(account.currency()), day));
        }
    }
}
