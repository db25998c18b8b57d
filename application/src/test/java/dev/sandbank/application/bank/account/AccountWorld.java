package dev.sandbank.application.bank.account;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;

/** A customer in India who has accounts of every kind, and whose journal a test writes. */
public final class AccountWorld {

    public static final SpaceId SPACE = SpaceId.DEFAULT;
    public static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);

    public final InMemoryStores stores = new InMemoryStores();
    public final SettableClock clock = new SettableClock();
    public final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
    public final BankViews views = new BankViews(banks);

    public Viewer viewer() {
        return new Viewer(SPACE, CUSTOMER, banks.of(SPACE, CUSTOMER).holdings().ids());
    }

    public Account account(AccountKind kind) {
        return views.of(viewer()).holdings().accounts().stream()
                .filter(account -> account.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The customer pays somebody outside, and it is posted so many days later. */
    public JournalEntry pay(Account from, long minorUnits, int postedLater) {
        return add(from, LedgerAccount.of(from.id()), LedgerAccount.outside("Kopi Corner"), minorUnits, postedLater);
    }

    /** Somebody outside pays the customer. */
    public JournalEntry receive(Account to, long minorUnits) {
        return add(to, LedgerAccount.outside("Kopi Corner"), LedgerAccount.of(to.id()), minorUnits, 0);
    }

    private JournalEntry add(Account of, LedgerAccount from, LedgerAccount to, long minorUnits, int postedLater) {
        return stores.transactions().run(() -> {
            JournalPlace place = JournalPlace.of(stores.journal().nextSequence(SPACE), CUSTOMER, clock.now(SPACE));
            Money amount = new Money(minorUnits, of.currency());
            JournalEntry entry = new JournalEntry(
                    place,
                    EntryKind.TRANSFER,
                    Entry.move(place.reference("HBKFT"), place.on(), from, to, amount),
                    place.on().plusDays(postedLater),
                    "Kopi Corner",
                    null);
            stores.journal().add(SPACE, entry);
            return entry;
        });
    }

    public void pass(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
