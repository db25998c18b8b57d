package dev.sandbank.application.bank.card.work;

import dev.sandbank.domain.market.Market;

/** The markets that publish a confirmation for changes of cards: only there can such a change wait for one. */
public final class CardMarkets {

    private CardMarkets() {}

    public static boolean confirm(CardCaller caller) {
        return caller.viewer().customer().market() == Market.IN;
    }
}
