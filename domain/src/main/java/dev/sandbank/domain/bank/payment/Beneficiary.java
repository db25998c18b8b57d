package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import org.jspecify.annotations.Nullable;

/**
 * Whom a payment reaches, as it was found when the payment was prepared: a payee that changes later changes nothing.
 *
 * @param name the name of the receiver; for an own account its masked number
 * @param payee the id of the payee, or null
 * @param customer the receiver, if that is a customer of this bank in this space
 * @param account the account of that customer
 */
public record Beneficiary(
        String name,
        @Nullable String payee,
        @Nullable CustomerId customer,
        @Nullable AccountId account) {

    public Beneficiary {
        if ((customer == null) != (account == null)) {
            throw new IllegalArgumentException("an account has a customer");
        }
    }

    /** An account of a customer of this bank. */
    public static Beneficiary inside(String name, @Nullable String payee, CustomerId customer, AccountId account) {
        return new Beneficiary(name, payee, customer, account);
    }

    /** Somebody who has no account here. */
    public static Beneficiary outside(String name, @Nullable String payee) {
        return new Beneficiary(name, payee, null, null);
    }

    /** Where the money goes in the ledger. Two payees of one name are two. */
    public LedgerAccount ledgerAccount() {
        if (account != null) {
            return LedgerAccount.of(account);
        }
        return LedgerAccount.outside(payee == null ? name : "payee " + payee);
    }

    Facts facts() {
        FactWriter writer = new FactWriter().text("name", name).text("payee", payee);
        if (customer != null && account != null) {
            writer.one("market", customer.market())
                    .text("userId", customer.userId())
                    .text("account", account.value());
        }
        return writer.facts();
    }

    static Beneficiary of(Facts facts) {
        String account = facts.textOrNull("account");
        return account == null
                ? outside(facts.text("name"), facts.textOrNull("payee"))
                : inside(
                        facts.text("name"),
                        facts.textOrNull("payee"),
                        new CustomerId(facts.one("market", Market.class), facts.text("userId")),
                        new AccountId(account));
    }
}
