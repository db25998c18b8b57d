package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal.OtherCurrency;
import dev.sandbank.domain.refusal.Refused;

/**
 * Checks whether an account allows money to be taken or added. The first rule that is broken gives the reason of the
 * refusal.
 */
final class AccountRules {

    private AccountRules() {}

    static void checkDebit(Account account, Money amount) {
        checkAmount(account, amount);
        checkPayer(account);
        if (amount.compareTo(account.available()) > 0) {
            throw new Refused(new FundsInsufficient(account.available()));
        }
    }

    static void checkPayer(Account account) {
        switch (account.status()) {
            case CLOSED -> throw new Refused(PaymentRefusal.ACCOUNT_CLOSED);
            case BLOCKED -> throw new Refused(PaymentRefusal.ACCOUNT_BLOCKED);
            case DORMANT -> throw new Refused(PaymentRefusal.ACCOUNT_DORMANT);
            case ACTIVE -> {
                // Allowed.
            }
        }
        if (!account.kind().canPay()) {
            throw new Refused(PaymentRefusal.ACCOUNT_NOT_FOR_PAYMENTS);
        }
    }

    static void checkCredit(Account account, Money amount) {
        checkAmount(account, amount);
        if (account.status() == AccountStatus.CLOSED) {
            throw new Refused(PaymentRefusal.ACCOUNT_CLOSED);
        }
        long room = Long.MAX_VALUE
                - Math.max(
                        Math.abs(account.balance().minorUnits()),
                        Math.abs(account.available().minorUnits()));
        if (amount.minorUnits() > room) {
            throw new Refused(PaymentRefusal.AMOUNT_TOO_LARGE);
        }
    }

    private static void checkAmount(Account account, Money amount) {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("an amount that moves is more than zero");
        }
        if (amount.currency() != account.currency()) {
            throw new Refused(new OtherCurrency(account.currency()));
        }
    }
}
