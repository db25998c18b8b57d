package dev.sandbank.http.page;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;

/**
 * An account the customer may tick.
 *
 * @param number the masked number, as {@code XXXXXX7556}
 * @param balance with the currency's decimals; of what is owed, how much
 * @param owed whether the customer owes the balance instead of having it
 */
public record AccountChoice(
        AccountId id, String name, String number, BigDecimal balance, Currency currency, boolean owed, boolean chosen) {

    private static final int DIGITS_SHOWN = 4;

    public AccountChoice {
        name = AccountName.inNormalCase(name);
    }

    /** The digits by which a customer knows the account. */
    public String lastDigits() {
        return number.substring(Math.max(0, number.length() - DIGITS_SHOWN));
    }

    /** {@code 13,642.83 SGD}, with a true minus sign below zero. */
    public String amount() {
        return MoneyText.of(balance, currency);
    }

    /** {@code Step Up Savings SGD ending 7556}. */
    public String label() {
        return name + " ending " + lastDigits();
    }
}
