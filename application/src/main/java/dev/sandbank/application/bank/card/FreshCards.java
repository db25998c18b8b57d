package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardFold;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.card.change.LimitFold;
import dev.sandbank.domain.bank.record.Holder;
import java.util.List;

/** A customer's cards as they are inside a unit of work, which other units may have changed a moment before. */
public final class FreshCards {

    private final BankRecords records;

    public FreshCards(BankRecords records) {
        this.records = records;
    }

    public List<HeldCard> of(CustomerBank bank) {
        Holder holder = Holder.of(bank.key().customer());
        List<HeldCard> limited = LimitFold.of(
                bank.seededCards(),
                records.of(bank.key().space(), CreditLimit.KIND, holder),
                bank.key().today());
        return CardFold.of(
                limited,
                records.of(bank.key().space(), CardChange.KIND, holder),
                bank.key().today());
    }
}
