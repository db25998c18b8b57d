package dev.sandbank.application.bank.account.closure;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.card.FreshCards;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import java.util.Optional;

/** Cards on an account that work, or that somebody can still switch on for the first time. */
record CardsBar(FreshCards cards) implements ClosureBar {

    @Override
    public Optional<String> inTheWay(CustomerBank bank, Account account) {
        return cards.of(bank).stream()
                .filter(card -> card.account().equals(account.id()))
                .filter(card -> card.status() == CardStatus.ACTIVE || card.status() == CardStatus.INACTIVE)
                .findFirst()
                .map(CardsBar::words);
    }

    private static String words(HeldCard card) {
        return "the card that ends in " + card.card().lastFour() + " is not switched off";
    }
}
