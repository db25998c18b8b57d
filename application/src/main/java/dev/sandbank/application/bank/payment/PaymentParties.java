package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.payment.account.TransferAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Optional;
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
        Account source = accounts.seeded(payer.viewer(), order.source());
        if (customer == null || account == null) {
            return new PaymentParties(payer.space(), source, null);
        }
        Account destination = customer.equals(payer.customer())
                ? accounts.seeded(payer.viewer(), account)
                : banks.of(payer.space(), customer)
                        .seeded()
                        .find(account)
                        .orElseThrow(() -> new Refused(PaymentRefusal.ACCOUNT_CLOSED));
        return new PaymentParties(payer.space(), source, destination);
    }

    /**
     * Checks that the payment can be booked on a day.
     *
     * @throws Refused as {@link Account#hold} and {@link Account#credit}
     */
    void check(PaymentOrder order, PresentAccounts accounts, LocalDate day) {
        sourceOn(accounts, day).hold(order.total());
        destinationOn(accounts, day).ifPresent(account -> account.credit(order.credit()));
    }

    Account sourceOn(PresentAccounts accounts, LocalDate day) {
        return accounts.of(space, source, day);
    }

    Optional<Account> destinationOn(PresentAccounts accounts, LocalDate day) {
        return Optional.ofNullable(destination).map(account -> accounts.of(space, account, day));
    }
}
