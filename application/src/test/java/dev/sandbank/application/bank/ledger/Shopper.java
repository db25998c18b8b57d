package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.PaidByCard;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.bank.rewards.ReadCustomerPoints;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A customer in Singapore with three cards, who pays and reads the balances. */
final class Shopper {

    static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final SpaceId SPACE = SpaceId.DEFAULT;

    private final SettableClock clock = new SettableClock();
    private final Stores stores;
    private final CustomerBanks banks;
    private final ReadTransactions readTransactions;
    private final ReadCustomerPoints readPoints;
    private final SpendWithCard spendWithCard;
    final SpendingModel model;

    Shopper(Stores stores) {
        this.stores = stores;
        this.banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
        this.readTransactions = new ReadTransactions(new BankViews(banks));
        this.readPoints = new ReadCustomerPoints(new Points(stores.journal(), clock, SeedNames.DEFAULT));
        this.spendWithCard = new SpendWithCard(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock);
        this.model = new SpendingModel(Shopper::seeded, points());
    }

    private static List<Account> seeded(LocalDate today) {
        return SeededBank.holdings(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, today)
                .accounts();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(SPACE), Market.SG.zone());
    }

    CustomerBank bank() {
        return banks.of(SPACE, CUSTOMER);
    }

    HeldCard card(int index) {
        return bank().cards().get(index);
    }

    Account accountOf(int card) {
        return bank().holdings().find(card(card).account()).orElseThrow();
    }

    /** The accounts behind the cards. */
    List<Account> accounts() {
        return bank().cards().stream()
                .map(card -> bank().holdings().find(card.account()).orElseThrow())
                .toList();
    }

    /** Whether the payment was booked. */
    boolean tryToSpend(int card, long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        try {
            PaidByCard paid = spendWithCard.spend(
                    new CardPurchase(SPACE, CUSTOMER, card(card).id().value(), new MerchantName("Model shop"), amount));
            model.book(paid.payment(), paid.pointsEarned());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    void pass(int hours) {
        clock.advance(Duration.ofHours(hours));
    }

    void reset() {
        stores.transactions().run(() -> {
            stores.journal().drop(SPACE);
            return true;
        });
        model.reset();
    }

    long points() {
        return readPoints.read(SPACE, CUSTOMER).available();
    }

    List<Transaction> history(Account account) {
        Viewer viewer = new Viewer(SPACE, CUSTOMER, bank().holdings().ids());
        List<Transaction> lines = new ArrayList<>();
        PageStart next = PageStart.FIRST;
        while (next != null) {
            TransactionPage page = readTransactions.read(
                    viewer, new TransactionQuery(account.id(), null, null, null, null, null, next, 50, false));
            page.lines().forEach(line -> lines.add((Transaction) line));
            next = page.next();
        }
        return lines;
    }

    boolean isOurs(Transaction line) {
        return "Model shop".equals(line.movement().merchant());
    }

    List<Entry> entries() {
        return stores.journal().of(SPACE, CUSTOMER).entries().stream()
                .map(JournalEntry::entry)
                .toList();
    }

    /** Every account that anything was posted to, with its unit. */
    Map<LedgerAccount, Unit> postedAccounts() {
        Map<LedgerAccount, Unit> accounts = new HashMap<>();
        entries()
                .forEach(entry -> entry.postings().forEach(posting -> accounts.put(posting.account(), posting.unit())));
        return accounts;
    }

    /** The balance of an account in the store, with pending entries. */
    long total(LedgerAccount account, Unit unit) {
        Balance balance = stores.journal().balance(SPACE, account, unit, today());
        return balance.booked() - balance.held() + balance.coming();
    }
}
