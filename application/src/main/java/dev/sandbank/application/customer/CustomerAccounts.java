package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;

/**
 * The accounts that a customer can choose to show to an application, with names and numbers that a person recognises.
 */
public interface CustomerAccounts {

    /** All of them, in the order the bank lists them; none for a customer who does not exist. */
    List<OwnAccount> of(SpaceId space, CustomerId customer);

    /**
     * An account on the consent page.
     *
     * @param name the customer's nickname for it, or the product's name
     * @param number the masked number
     * @param balance with the currency's scale; of a liability, what is owed
     * @param owed whether it is a liability, such as a card or a loan
     */
    record OwnAccount(AccountId id, String name, String number, BigDecimal balance, Currency currency, boolean owed) {}
}
