package dev.sandbank.application.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.account.statement.AskedStatement;
import dev.sandbank.application.bank.account.statement.BilledStatement;
import dev.sandbank.application.bank.account.statement.ListStatements;
import dev.sandbank.application.bank.account.statement.ReadStatement;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Single transactions, searches, statements and the check of funds, over the same history and balances. */
class SingleReadsTest {

    private final AccountWorld world = new AccountWorld();
    private final Account checking = world.account(AccountKind.CHECKING);
    private final Account card = world.account(AccountKind.CREDIT_CARD);
    private final ReadTransaction readTransaction = new ReadTransaction(world.views);
    private final SearchTransactions searchTransactions = new SearchTransactions(world.views);
    private final ListStatements listStatements = new ListStatements(world.views);
    private final ReadStatement readStatement = new ReadStatement(world.views);
    private final CheckFunds checkFunds = new CheckFunds(world.views);

    @Test
    void transactionThatWasJustBookedIsReadByItsReference() {
        JournalEntry paid = world.pay(checking, 12_50, 0);

        TransactionDetails details = readTransaction.read(world.viewer(), checking.id(), paid.reference());

        assertThat(details.line().movement().reference()).isEqualTo(paid.reference());
        assertThat(details.line().amount().minorUnits()).isEqualTo(12_50);
        assertThat(details.fee()).isNull();
        assertThat(readTransaction.read(world.viewer(), checking.id(), null).line())
                .isEqualTo(details.line());
    }

    @Test
    void transactionOfAnotherAccountIsUnknownHere() {
        String reference = world.pay(checking, 12_50, 0).reference();

        assertRefused(BankRefusal.RESOURCE_UNKNOWN, () -> readTransaction.read(world.viewer(), card.id(), reference));
        assertRefused(
                BankRefusal.ACCOUNT_UNKNOWN,
                () -> readTransaction.read(world.viewer(), new AccountId("none"), reference));
    }

    @Test
    void m79SearchIncludesBothDaysAndTellsDebitsFromCredits() {
        world.pay(checking, 100, 0);
        LocalDate today = world.views.of(world.viewer()).bank().key().today();
        TransactionQuery query = new TransactionQuery(
                checking.id(), null, today.minusDays(30), today, null, null, PageStart.FIRST, 50, false);

        List<HistoryLine> all = search(new TransactionSearch(query, "ALL", null));

        assertThat(all)
                .extracting(HistoryLine::date)
                .contains(today)
                .allMatch(day -> !day.isBefore(today.minusDays(30)));
        assertThat(search(new TransactionSearch(query, "d", "INR")))
                .isNotEmpty()
                .allMatch(line -> ((Transaction) line).isDebit());
        assertThat(search(new TransactionSearch(query, "C", null)))
                .isNotEmpty()
                .noneMatch(line -> ((Transaction) line).isDebit());
        assertThat(search(new TransactionSearch(query, null, "USD"))).isEmpty();
    }

    @Test
    void ordersAreSearchedToo() {
        Account funds = world.account(AccountKind.MUTUAL_FUND);

        List<HistoryLine> all = search(new TransactionSearch(TransactionQuery.all(funds.id()), null, null));
        List<HistoryLine> bought = search(new TransactionSearch(TransactionQuery.all(funds.id()), "D", null));
        List<HistoryLine> sold = search(new TransactionSearch(TransactionQuery.all(funds.id()), "C", null));

        assertThat(all).isNotEmpty();
        assertThat(bought.size() + sold.size()).isGreaterThanOrEqualTo(all.size());
    }

    @Test
    void recentPartEndsAfterItsDays() {
        ReadRecentTransactions recent = new ReadRecentTransactions(world.views, new ReadTransactions(world.views));
        LocalDate first =
                world.views.of(world.viewer()).bank().key().today().minusDays(ReadRecentTransactions.DAYS - 1L);

        assertThat(recent.read(world.viewer(), between(first.minusYears(1), null))
                        .lines())
                .isNotEmpty()
                .noneMatch(line -> line.date().isBefore(first));
        assertThat(recent.read(world.viewer(), between(first.plusDays(40), null))
                        .lines())
                .noneMatch(line -> line.date().isBefore(first.plusDays(40)));
        assertRefused(
                BankRefusal.TRANSACTIONS_NONE, () -> recent.read(world.viewer(), between(null, first.minusDays(1))));
    }

    @Test
    void m79StatementAndAccountTellTheSame() {
        world.pay(card, 900, 0);
        world.pass(40);
        CardTerms terms = (CardTerms) world.account(AccountKind.CREDIT_CARD).terms();

        AccountStatement newest = listStatements.list(world.viewer(), card.id()).get(0);
        BilledStatement read = readStatement.read(
                world.viewer(),
                new AskedStatement(card.id(), newest.id(card.number().lastFour()), newest.on(), "INR"));

        assertThat(newest.closing()).isEqualTo(terms.credit().statementBalance());
        assertThat(read.statement()).isEqualTo(newest);
        assertThat(read.cards().keySet())
                .containsExactlyInAnyOrderElementsOf(newest.lines().stream()
                        .map(line -> line.movement().reference())
                        .toList());
        assertThat(readStatement
                        .read(world.viewer(), new AskedStatement(card.id(), null, null, null))
                        .statement())
                .isEqualTo(newest);
    }

    @Test
    void statementThatWasNotMadeIsUnknown() {
        LocalDate never = LocalDate.of(2020, 1, 1);
        for (AskedStatement asked : List.of(
                new AskedStatement(card.id(), "1", null, null),
                new AskedStatement(card.id(), null, never, null),
                new AskedStatement(card.id(), null, null, "USD"),
                new AskedStatement(checking.id(), null, null, null))) {
            assertRefused(BankRefusal.RESOURCE_UNKNOWN, () -> readStatement.read(world.viewer(), asked));
        }
    }

    @Test
    void m79FundsAreThereUpToTheAvailableAmount() {
        world.pay(checking, 7_00, 2);
        BigDecimal available = world.account(AccountKind.CHECKING).available().decimal();

        assertThat(check(checking, available, Currency.INR)).isTrue();
        assertThat(check(checking, available.add(new BigDecimal("0.01")), Currency.INR))
                .isFalse();
        assertThat(check(checking, BigDecimal.ONE, Currency.USD)).isTrue();
        assertThat(check(checking, available, Currency.GBP)).isFalse();
        assertRefused(
                PaymentRefusal.ACCOUNT_NOT_FOR_PAYMENTS,
                () -> check(world.account(AccountKind.MUTUAL_FUND), BigDecimal.ONE, Currency.INR));
        assertRefused(BankRefusal.INPUT_INVALID, () -> check(checking, new BigDecimal("0.001"), Currency.INR));
    }

    private boolean check(Account account, BigDecimal amount, Currency currency) {
        return checkFunds.check(world.viewer(), account.id(), new AskedAmount("amount", amount), currency);
    }

    private List<HistoryLine> search(TransactionSearch search) {
        return searchTransactions.search(world.viewer(), List.of(search)).get(0).lines();
    }

    private TransactionQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TransactionQuery(checking.id(), null, from, to, null, null, PageStart.FIRST, 50, false);
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
