package dev.sandbank.http.bank.shaped.figure;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import java.math.BigInteger;

/** International bank account numbers (ISO 13616), in the countries that have them. */
public final class Iban {

    private static final String BANK = "SNDB";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /** A number with right check digits; empty where the country has none. */
    public static String of(Market market, Dice dice) {
        String account = switch (market) {
            case GB, BH -> BANK + dice.digits(14);
            case PL -> dice.digits(24);
            case AE -> dice.digits(19);
            default -> "";
        };
        return account.isEmpty() ? "" : market.name() + check(account, market.name()) + account;
    }

    private static String check(String account, String country) {
        StringBuilder digits = new StringBuilder();
        (account + country + "00")
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
        int check = 98 - new BigInteger(digits.toString()).mod(MODULUS).intValue();
        return (check < 10 ? "0" : "") + check;
    }
}
