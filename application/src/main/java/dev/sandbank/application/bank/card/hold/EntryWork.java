package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does work on a customer's entries in a unit of work, in which no other unit can change them any more. */
public final class EntryWork {

    private final Spaces spaces;
    private final CustomerBanks banks;
    private final PresentAccounts accounts;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public EntryWork(
            Spaces spaces,
            CustomerBanks banks,
            BankRecords records,
            Journal journal,
            Transactions transactions,
            SpaceClocks clocks) {
        this.spaces = spaces;
        this.banks = banks;
        this.accounts = new PresentAccounts(journal, records);
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /** Does it in a unit of work of its own. */
    <T> T of(SpaceId space, CustomerId customer, Function<OpenEntries, T> act) {
        Supplier<OpenEntries> entries = prepare(space, customer);
        return transactions.in(space).run(() -> act.apply(entries.get()));
    }

    /** The entries for a unit of work that has not begun yet; they are asked for inside it. */
    Supplier<OpenEntries> prepare(SpaceId space, CustomerId customer) {
        spaces.require(space);
        if (banks.find(space, customer).isEmpty()) {
            throw new Refused(PaymentRefusal.CUSTOMER_UNKNOWN);
        }
        Instant now = clocks.now(space);
        Map<CustomerId, CustomerBank> known = banksOf(space, customer);
        return () -> new OpenEntries(
                space, customer, now, journal.of(space, customer).entries(), known, accounts, journal);
    }

    /** The banks of all who have part in the customer's entries; they are read before the unit of work begins. */
    private Map<CustomerId, CustomerBank> banksOf(SpaceId space, CustomerId customer) {
        Map<CustomerId, CustomerBank> known = new HashMap<>();
        known.put(customer, banks.of(space, customer));
        journal.of(space, customer).entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.place().customer()),
                        Optional.ofNullable(entry.counterpart()).map(Counterpart::customer).stream()))
                .forEach(other -> known.computeIfAbsent(other, any -> banks.of(space, any)));
        return known;
    }
}
