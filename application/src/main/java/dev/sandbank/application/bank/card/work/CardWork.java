package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.FreshCards;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does work on a viewer's cards in a unit of work, in which the cards are as no other unit can change them any more. */
public final class CardWork {

    private final BankViews views;
    private final FreshCards cards;
    private final BankRecords records;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public CardWork(
            BankViews views, BankRecords records, Journal journal, Transactions transactions, SpaceClocks clocks) {
        this.views = views;
        this.cards = new FreshCards(records);
        this.records = records;
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /** Does it in a unit of work of its own. */
    public <T> T of(Viewer viewer, Function<OpenCards, T> act) {
        Supplier<OpenCards> opening = opening(viewer);
        return transactions.in(viewer.space()).run(() -> act.apply(opening.get()));
    }

    /**
     * Prepares work in a unit that another use case begins.
     *
     * @return opens the cards inside that unit
     */
    Supplier<OpenCards> opening(Viewer viewer) {
        CustomerBank bank = views.of(viewer).bank();
        return () -> new OpenCards(viewer, bank, cards.of(bank), records, journal, clocks.now(viewer.space()));
    }
}
