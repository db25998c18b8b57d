package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop and an operator, who hold, capture, void, refund and reverse what a customer in Singapore pays. */
public final class Till {

    public static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    public static final SpaceId SPACE = SpaceId.DEFAULT;

    public final SettableClock clock;
    final Stores stores;
    public final CustomerBanks banks;
    public final HoldUseCases holds;
    private final SpendWithCard spendWithCard;

    public Till(Stores stores, SettableClock clock) {
        this.stores = stores;
        this.clock = clock;
        this.banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
        this.spendWithCard = new SpendWithCard(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock);
        this.holds = HoldUseCases.over(
                new AuthorizePayment(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock),
                new EntryWork(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock));
    }

    CustomerBank bank() {
        return banks.of(SPACE, CUSTOMER);
    }

    HeldCard card(int index) {
        return bank().cards().get(index);
    }

    Account account(int card) {
        return bank().holdings().find(card(card).account()).orElseThrow();
    }

    long available(int card) {
        return account(card).available().minorUnits();
    }

    long position(int card) {
        return account(card).position().minorUnits();
    }

    public String hold(int card, String amount) {
        return holds.authorizePayment().authorize(purchase(card, amount)).hold().reference();
    }

    String spend(int card, String amount) {
        return spendWithCard.spend(purchase(card, amount)).payment().reference();
    }

    /** Holds money on the first card of a customer. */
    void hold(CustomerId customer, String amount) {
        holds.authorizePayment().authorize(purchase(customer, amount));
    }

    /** Pays with the first card of a customer. */
    void spend(CustomerId customer, String amount) {
        spendWithCard.spend(purchase(customer, amount));
    }

    private static CardPurchase purchase(CustomerId customer, String amount) {
        return new CardPurchase(SPACE, customer, null, new MerchantName("Kopi"), new BigDecimal(amount));
    }

    private CardPurchase purchase(int card, String amount) {
        return new CardPurchase(
                SPACE, CUSTOMER, card(card).id().value(), new MerchantName("Kopi"), new BigDecimal(amount));
    }

    Corrected capture(String reference, @Nullable String amount) {
        return holds.capturePayment().capture(entry(reference), decimal(amount));
    }

    Corrected cancel(String reference) {
        return holds.voidPayment().cancel(entry(reference));
    }

    Corrected refund(String reference, @Nullable String amount) {
        return holds.refundPayment().refund(entry(reference), decimal(amount));
    }

    Corrected reverse(String reference, boolean forced) {
        return holds.reverseEntry().reverse(entry(reference), forced);
    }

    private static @Nullable BigDecimal decimal(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    static CustomerEntry entry(String reference) {
        return new CustomerEntry(SPACE, CUSTOMER, reference);
    }

    List<JournalEntry> entries() {
        return stores.journal().of(SPACE, CUSTOMER).entries();
    }

    /** The lines of the account of a card that this till made, newest first. */
    List<Transaction> lines(int card) {
        ReadTransactions read = new ReadTransactions(new BankViews(banks));
        Viewer viewer = new Viewer(SPACE, CUSTOMER, bank().holdings().ids());
        TransactionQuery query =
                new TransactionQuery(account(card).id(), null, null, null, null, null, PageStart.FIRST, 50, false);
        return read.read(viewer, query).lines().stream()
                .map(Transaction.class::cast)
                .filter(line -> line.movement().description().contains("Kopi"))
                .toList();
    }

    /** Asserts that an act is refused for a reason and changes nothing. */
    void refuses(Reason reason, Runnable act) {
        List<JournalEntry> before = entries();
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(entries()).isEqualTo(before);
    }
}
