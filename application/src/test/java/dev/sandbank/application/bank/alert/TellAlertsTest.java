package dev.sandbank.application.bank.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.alert.Alert;
import dev.sandbank.domain.bank.alert.AlertChannel;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellAlertsTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.AU);

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final Journal journal = new WatchedJournal(
            stores.journal(),
            new TellAlerts(
                    stores.bankRecords(),
                    stores.journal(),
                    stores.outbox(),
                    SeedNames.DEFAULT,
                    new CountingSecrets(),
                    clock));
    private final Account account = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal())
            .of(SPACE, CUSTOMER).holdings().accounts().stream()
                    .filter(each -> each.kind().isDeposit() && each.available().minorUnits() > 10_000)
                    .findFirst()
                    .orElseThrow();

    @Test
    void mailHasTheTimeOfTheEntryAndNotThatOfTheMachine_M80() {
        choose(Alert.PAYMENT_ABOVE, 100);
        Instant earlier = clock.instant().minus(Duration.ofDays(2));
        pay(100, earlier);
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).mail().madeAt()).isEqualTo(earlier);
        assertThat(mails().get(0).delivery().at()).isEqualTo(clock.instant());
    }

    @Test
    void alertsGoWithTheirSpace_M72() {
        choose(Alert.PAYMENT_ABOVE, 100);
        pay(100, clock.instant());
        stores.transactions().run(() -> {
            stores.spaceJournal().drop(SPACE);
            return SPACE;
        });
        assertThat(mails()).isEmpty();
    }

    @Test
    void balanceIsToldWhenItComesDownToTheAmountAndNotBelowIt_M80() {
        long available = account.available().minorUnits();
        choose(Alert.BALANCE_BELOW, available - 200);
        pay(199, clock.instant());
        assertThat(mails()).isEmpty();
        pay(1, clock.instant());
        assertThat(mails()).hasSize(1);
        pay(50, clock.instant());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void unitThatFailsTellsNothing() {
        choose(Alert.PAYMENT_ABOVE, 100);
        try {
            stores.transactions().run(() -> {
                journal.add(SPACE, payment(500, clock.instant()));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
        assertThat(mails()).isEmpty();
        assertThat(new ListSentAlerts(stores.journal(), clock).list(SPACE, CUSTOMER))
                .isEmpty();
    }

    @Test
    void moneyFromAnotherMarketIsTold_M80() {
        choose(Alert.CREDIT_ABOVE, 100);
        CustomerId payer = TestCustomer.EVERYTHING.in(Market.SG);
        JournalPlace place = JournalPlace.of(journal.nextSequence(SPACE), payer, clock.instant());
        Entry entry = Entry.move(
                place.reference("TR"),
                place.on(),
                LedgerAccount.outside("somebody"),
                LedgerAccount.of(account.id()),
                new Money(500, account.currency()));
        Counterpart receiver = new Counterpart(CUSTOMER, "from abroad");
        stores.transactions().run(() -> {
            journal.add(
                    SPACE, new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "somebody", null, receiver));
            return true;
        });
        assertThat(mails()).hasSize(1);
    }

    @Test
    void otherAccountsAreNotTold() {
        new ChooseAlerts(stores.bankRecords(), stores.transactions())
                .choose(
                        SPACE,
                        CUSTOMER,
                        null,
                        List.of(new AlertChoice(
                                Alert.PAYMENT_ABOVE,
                                new AccountId("ab".repeat(44)),
                                AlertChannel.EMAIL,
                                new Money(1, account.currency()),
                                true)));
        pay(500, clock.instant());
        assertThat(mails()).isEmpty();
    }

    private void choose(Alert alert, long minorUnits) {
        AlertChoice choice =
                new AlertChoice(alert, null, AlertChannel.EMAIL, new Money(minorUnits, account.currency()), true);
        new ChooseAlerts(stores.bankRecords(), stores.transactions()).choose(SPACE, CUSTOMER, null, List.of(choice));
    }

    private void pay(long minorUnits, Instant at) {
        stores.transactions().run(() -> {
            journal.add(SPACE, payment(minorUnits, at));
            return true;
        });
    }

    private JournalEntry payment(long minorUnits, Instant at) {
        JournalPlace place = JournalPlace.of(journal.nextSequence(SPACE), CUSTOMER, at);
        Entry entry = Entry.move(
                place.reference("TR"),
                place.on(),
                LedgerAccount.of(account.id()),
                LedgerAccount.outside("somebody"),
                new Money(minorUnits, account.currency()));
        return new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "somebody", null);
    }

    private List<OutboxEntry> mails() {
        return stores.outbox().in(MailState.KEPT, 100);
    }
}
