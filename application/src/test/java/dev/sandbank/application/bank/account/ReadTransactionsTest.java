package dev.sandbank.application.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadTransactionsTest {

    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, CustomerJournals.NONE);
    private final BankViews views = new BankViews(banks);
    private final ReadTransactions readTransactions = new ReadTransactions(views);
    private final Viewer viewer = viewer(TestCustomer.EVERYTHING);
    private final Account checking = account(viewer, AccountKind.CHECKING);
    private final Account card = account(viewer, AccountKind.CREDIT_CARD);

    @Property(tries = 30)
    void pagesOfAnySizeTogetherAreTheWholeHistory(@ForAll @IntRange(min = 1, max = 70) int size) {
        List<HistoryLine> lines = new ArrayList<>();
        PageStart next = PageStart.FIRST;
        while (next != null) {
            TransactionPage page = read(query(checking, next, size));
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(Math.min(size, TransactionQuery.MAX_SIZE));
            lines.addAll(page.lines());
            next = page.next();
        }

        assertThat(lines)
                .containsExactlyElementsOf(
                        views.history(views.of(viewer), checking.id()).transactions());
    }

    @Test
    void pageHasTwentyLinesUnlessAskedOtherwise() {
        assertThat(read(TransactionQuery.all(checking.id())).lines()).hasSize(20);
        assertThat(read(TransactionQuery.all(checking.id())).next()).isNotNull();
    }

    @Test
    void startIndexZeroIsTheFirstLine() {
        assertThat(read(query(checking, null, 0, 5))).isEqualTo(read(query(checking, null, 1, 5)));
    }

    @Test
    void postedMeansEverythingToCompatibleApplications() {
        assertThat(read(query(card, "posted", 1, 50)).lines())
                .extracting(HistoryLine::status)
                .contains(TransactionStatus.BILLED, TransactionStatus.UNBILLED)
                .doesNotContain(TransactionStatus.POSTED);
    }

    @Test
    void postedMeansPostedToStrictApplications() {
        TransactionQuery strict =
                new TransactionQuery(card.id(), "POSTED", null, null, null, null, PageStart.FIRST, null, true);

        assertRefused(BankRefusal.TRANSACTIONS_NONE, strict);
    }

    @Test
    void statusIsFilteredExactly() {
        assertThat(read(query(card, "Billed", 1, 50)).lines())
                .extracting(HistoryLine::status)
                .containsOnly(TransactionStatus.BILLED);
    }

    @Test
    void statusOfReferenceDataThatNoTransactionIsInFindsNothing() {
        assertRefused(BankRefusal.TRANSACTIONS_NONE, query(card, "NEW", 1, 5));
        assertRefused(BankRefusal.TRANSACTIONS_NONE, query(checking, "approved", 1, 5));
    }

    @Test
    void unknownStatusIsNamedAsTheWrongField() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(query(card, "SETTLED", 1, 5)))
                .satisfies(refused -> assertThat(refused.refusal())
                        .isEqualTo(InputInvalid.of("transactionStatus", FieldFault.Kind.INVALID_REFERENCE)));
    }

    @Test
    void datesAndAmountsBoundTheLinesInclusively() {
        LocalDate first = LocalDate.of(2026, 8, 26);
        LocalDate last = LocalDate.of(2026, 10, 26);
        BigDecimal salary = read(between(last, last, null, null)).lines().stream()
                .filter(line -> ((Transaction) line).movement().purpose() == Purpose.SALARY)
                .map(line -> line.amount().decimal())
                .findFirst()
                .orElseThrow();

        TransactionPage page = read(between(first, last, salary, salary));

        assertThat(page.lines()).extracting(HistoryLine::date).containsExactly(last, LocalDate.of(2026, 9, 25), first);
    }

    @Test
    void periodWithoutTransactionsIsEmpty() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertRefused(BankRefusal.TRANSACTIONS_NONE, between(day, day, null, null));
        assertRefused(BankRefusal.TRANSACTIONS_NONE, query(checking, null, 100_000, 5));
    }

    @Test
    void accountWithoutTransactionsIsEmpty() {
        Viewer troubled = viewer(TestCustomer.TROUBLED);
        long empty = troubled.accounts().stream()
                .filter(account -> refusal(troubled, TransactionQuery.all(account)) == BankRefusal.TRANSACTIONS_NONE)
                .count();

        assertThat(empty).isEqualTo(1);
    }

    @Test
    void case82AccountOfSomebodyElseIsAnsweredLikeAnUnknownOne() {
        AccountId others =
                account(viewer(TestCustomer.WEALTHY), AccountKind.CHECKING).id();

        assertRefused(BankRefusal.ACCOUNT_UNKNOWN, TransactionQuery.all(others));
        assertRefused(BankRefusal.ACCOUNT_UNKNOWN, TransactionQuery.all(new AccountId("no such account")));
    }

    @Test
    void case83AccountOutsideTheConsentIsAnsweredLikeAnUnknownOne() {
        Viewer less = new Viewer(SpaceId.DEFAULT, viewer.customer(), Set.of(card.id()));

        assertThat(refusal(less, TransactionQuery.all(checking.id()))).isEqualTo(BankRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void investmentsAnswerOrders() {
        Account funds = account(viewer, AccountKind.MUTUAL_FUND);

        assertThat(read(TransactionQuery.all(funds.id())).lines()).hasOnlyElementsOfType(InvestmentOrder.class);
    }

    @Test
    void boundsThatContradictEachOtherAreRefused() {
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> between(day, day.minusDays(1), null, null));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> between(null, null, BigDecimal.TEN, BigDecimal.ONE));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> query(checking, null, -1, 5));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> query(checking, null, 1, 0));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        new TransactionQuery(checking.id(), null, null, null, null, null, PageStart.FIRST, 51, true));
    }

    private TransactionPage read(TransactionQuery query) {
        return readTransactions.read(viewer, query);
    }

    private void assertRefused(Reason reason, TransactionQuery query) {
        assertThat(refusal(viewer, query)).isEqualTo(reason);
    }

    private @Nullable Reason refusal(Viewer by, TransactionQuery query) {
        try {
            readTransactions.read(by, query);
            return null;
        } catch (Refused e) {
            return e.reason();
        }
    }

    private Viewer viewer(TestCustomer customer) {
        return new Viewer(
                SpaceId.DEFAULT,
                customer.in(Market.SG),
                banks.of(SpaceId.DEFAULT, customer.in(Market.SG)).holdings().ids());
    }

    private Account account(Viewer of, AccountKind kind) {
        return views.of(of).holdings().accounts().stream()
                .filter(account -> account.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private TransactionQuery between(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new TransactionQuery(checking.id(), null, from, to, least, most, PageStart.FIRST, null, false);
    }

    private static TransactionQuery query(Account account, @Nullable String status, int start, int size) {
        return new TransactionQuery(account.id(), status, null, null, null, null, PageStart.at(start), size, false);
    }

    private static TransactionQuery query(Account account, PageStart start, int size) {
        return new TransactionQuery(account.id(), null, null, null, null, null, start, size, false);
    }
}
