package dev.sandbank.http.bank.example.figure;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;

/** International bank account numbers (ISO 13616), in the countries that have them. */
public final class Iban {

    private static final String BANK = "SNDB";
    private static final int MODULUS = 97;

    private Iban() {}

    /** A number with correct check digits; empty if the country uses no such numbers. */
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
        int check = 98 - remainder(account + country + "00");
        return (check < 10 ? "0" : "") + check;
    }

    /** The remainder modulo 97 of the number that the text means; each letter means two digits. */
    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), Character.MAX_RADIX);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % MODULUS;
        }
        return remainder;
    }
}
