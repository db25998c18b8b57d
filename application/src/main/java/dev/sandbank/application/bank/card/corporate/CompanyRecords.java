package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.card.work.OpenCards;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** What is kept about company cards. Of a card about which nothing is kept yet, all is as the seed makes it. */
final class CompanyRecords {

    /** The most cards of a customer about which records of a kind are kept. */
    static final int MOST = 500;

    private CompanyRecords() {}

    /**
     * The record as it is shown.
     *
     * @param first as the seed makes it
     */
    static <T extends BankRecord> T shown(CustomerBank bank, RecordKind<T> kind, T first) {
        return bank.journal().records(kind).stream()
                .filter(stored -> stored.id().equals(first.id()))
                .findFirst()
                .orElse(first);
    }

    /**
     * The record that is to be changed, inside a unit of work.
     *
     * @param first as the seed makes it
     * @throws Refused CARDS_FULL if it is a new one for which there is no room
     */
    static <T extends BankRecord> T changed(OpenCards cards, RecordKind<T> kind, T first) {
        return cards.records().find(cards.viewer().space(), kind, first.id()).orElseGet(() -> {
            if (cards.records().count(cards.viewer().space(), kind, first.holder()) >= MOST) {
                throw new Refused(BankRefusal.CARDS_FULL);
            }
            return first;
        });
    }
}
