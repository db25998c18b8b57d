package dev.sandbank.application.bank.account;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Lazy;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardFold;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.card.change.LimitFold;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.onboarding.opened.OpenedProducts;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the bank: the seed together with the records and entries of the customer's journal, on the present day of each space.
 * Nothing else reads it. Results are remembered by customer, seed, day and version of the journal, so that a second
 * reading is only a look-up.
 */
public final class CustomerBanks {

    private static final int MAX_BANKS = 512;
    private static final int MAX_HISTORIES = 128;

    private final SpaceClocks clocks;
    private final SeedNames names;
    private final CustomerJournals journals;
    private final Seeds seeds = new Seeds();
    private final Recollection<CustomerBank.Key, CustomerBank> banks = new Recollection<>(MAX_BANKS);
    private final Recollection<Kept, History> histories = new Recollection<>(MAX_HISTORIES);

    public CustomerBanks(SpaceClocks clocks, SeedNames names, CustomerJournals journals) {
        this.clocks = clocks;
        this.names = names;
        this.journals = journals;
    }

    /**
     * Everything that a customer has; it is empty if the bank has no such customer.
     *
     * @throws IllegalStateException inside a unit of work, because what it read might be undone and is remembered here
     */
    public CustomerBank of(SpaceId space, CustomerId customer) {
        if (journals.mayBeUndone()) {
            throw new IllegalStateException("the bank is read before a unit of work begins");
        }
        CustomerJournal journal = journals.of(space, customer);
        CustomerBank.Key key =
                new CustomerBank.Key(space, names.of(space), customer, today(space, customer), journal.version());
        return banks.of(key, asked -> read(asked, journal));
    }

    /** The banks of all customers of a market: of the test customers, then of those who were added to the space. */
    public Stream<CustomerBank> ofAll(SpaceId space, Market market) {
        return names.customers(space, market).stream().map(customer -> of(space, customer.in(market)));
    }

    /** The customer; empty if the space has none of this name. */
    public Optional<SeedCustomer> find(SpaceId space, CustomerId customer) {
        return names.customer(space, customer);
    }

    /** The history of an account in a bank. */
    History history(CustomerBank bank, AccountId account) {
        return histories.of(new Kept(bank.key(), account), kept -> read(bank, account));
    }

    private CustomerBank read(CustomerBank.Key key, CustomerJournal journal) {
        Market market = key.customer().market();
        Optional<SeedCustomer> owner = names.customer(key.space(), key.customer());
        OpenedProducts opened = new OpenedProducts(journal.records(OpenedAccount.KIND));
        Holdings seeded = open(
                opened.into(
                        owner.map(one -> seeds.holdings(key.seed(), market, one, key.today()))
                                .orElse(Holdings.NONE),
                        market,
                        key.today()),
                journal);
        List<CreditLimit> limits = journal.records(CreditLimit.KIND);
        Lazy<Holdings> now =
                new Lazy<>(() -> limited(seeded, limits, key.today()).after(journal, key.today()));
        Supplier<Holdings> unlimited = () -> limits.isEmpty() ? now.get() : seeded.after(journal, key.today());
        Lazy<CustomerBank.Cards> cards = new Lazy<>(() -> cards(key, owner, journal, unlimited.get(), opened));
        return new CustomerBank(key, owner, journal, seeded, now, cards);
    }

    /** @param now the present accounts, under the limits of the seed */
    private static CustomerBank.Cards cards(
            CustomerBank.Key key,
            Optional<SeedCustomer> owner,
            CustomerJournal journal,
            Holdings now,
            OpenedProducts opened) {
        List<HeldCard> own = owner.map(
                        one -> CardHoldings.of(key.seed(), key.customer().market(), one, now.accounts(), key.today()))
                .orElse(List.of());
        List<HeldCard> cards = opened.into(own, key.seed(), now, key.today());
        List<HeldCard> limited = LimitFold.of(cards, journal.records(CreditLimit.KIND), key.today());
        return new CustomerBank.Cards(cards, CardFold.of(limited, journal.records(CardChange.KIND), key.today()));
    }

    private static Holdings open(Holdings seeded, CustomerJournal journal) {
        List<AccountClosure> closures = journal.records(AccountClosure.KIND);
        return closures.isEmpty() ? seeded : seeded.with(account -> AccountClosure.applied(account, closures));
    }

    private static Holdings limited(Holdings seeded, List<CreditLimit> limits, LocalDate today) {
        return limits.isEmpty() ? seeded : seeded.with(account -> limited(account, limits, today));
    }

    private static Account limited(Account seeded, List<CreditLimit> limits, LocalDate today) {
        Optional<CreditLimit> own = limits.stream()
                .filter(limit -> limit.account().equals(seeded.id()))
                .findFirst();
        return PresentAccounts.limited(seeded, own, today);
    }

    private History read(CustomerBank bank, AccountId account) {
        CustomerBank.Key key = bank.key();
        Account seeded = limited(bank.seeded(account), bank.journal().records(CreditLimit.KIND), key.today());
        AccountJournal journal = AccountJournal.of(seeded, bank.journal(), key.today());
        return new OpenedProducts(bank.journal().records(OpenedAccount.KIND))
                .find(seeded)
                .map(OpenedAccount::history)
                .orElseGet(() -> seeds.history(
                        key.seed(), key.customer().market(), bank.owner().orElseThrow(), key.today(), account))
                .after(seeded, journal);
    }

    private LocalDate today(SpaceId space, CustomerId customer) {
        return LocalDate.ofInstant(clocks.now(space), customer.market().zone());
    }

    private record Kept(CustomerBank.Key bank, AccountId account) {}
}
