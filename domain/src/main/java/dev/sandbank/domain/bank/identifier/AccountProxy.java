package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.market.Market;

/**
 * A name by which an account can be paid without its number. Each has one stored form, so that one proxy names one
 * account however it was typed.
 */
public sealed interface AccountProxy permits PhoneProxy, EmailProxy {

    /** The stored form. */
    String value();

    /** Reads an e-mail address if there is an at sign, else a phone number as it is written in the market. */
    static Reading<AccountProxy> parse(String text, Market market) {
        return text.indexOf('@') >= 0
                ? EmailProxy.parse(text).map(email -> email)
                : PhoneProxy.parse(text, market).map(phone -> phone);
    }
}
