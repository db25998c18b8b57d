package dev.sandbank.application.bank.account;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accounts as they are inside a unit of work, where other units may have changed them a moment before. Nothing is
 * remembered, because the unit may be undone.
 */
public record PresentAccounts(Journal journal, BankRecords records) {

    /** The account with its present state, limit and balance; seeded is the account before any change. */
    public Account of(SpaceId space, Account seeded, LocalDate day) {
        Optional<CreditLimit> limit = seeded.terms() instanceof CardTerms
                ? records.find(space, CreditLimit.KIND, seeded.id().value())
                : Optional.empty();
        Account open = records.find(space, AccountClosure.KIND, seeded.id().value())
                .map(closure -> seeded.closed())
                .orElse(seeded);
        return limited(open, limit, day)
                .after(journal.balance(space, LedgerAccount.of(seeded.id()), Unit.of(seeded.currency()), day));
    }

    static Account limited(Account seeded, Optional<CreditLimit> limit, LocalDate day) {
        return seeded.terms() instanceof CardTerms card
                ? limit.map(changed -> seeded.withCreditLimit(
                                changed.on(day, card.credit().limit())))
                        .orElse(seeded)
                : seeded;
    }
}
