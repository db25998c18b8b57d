package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.onboarding.FreshNumbers;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.loan.topup.TopUpWish;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Begins an application for more money on a running loan, or for a further loan. */
public final class ApplyForTopUp {

    private static final int DIGITS = 9;

    private final LendingCards cards;
    private final BankRecords records;
    private final Transactions transactions;
    private final Secrets secrets;

    public ApplyForTopUp(BankViews views, BankRecords records, Transactions transactions, Secrets secrets) {
        this.cards = new LendingCards(views);
        this.records = records;
        this.transactions = transactions;
        this.secrets = secrets;
    }

    /**
     * The application, about the running loan of which most is owed.
     *
     * @param client id of the program that applies
     * @throws Refused LENDING_CARD_UNKNOWN, ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_LOANS, CARDS_NONE, INPUT_INVALID, or
     *     LOAN_UNKNOWN if no loan runs there
     */
    public TopUpApplication apply(Borrower borrower, String client, AskedTopUp asked) {
        LoanCarrier carrier = carrier(borrower, asked);
        TopUpWish wish = new TopUpWish(
                carrier,
                asked.further() ? null : running(borrower, carrier).reference(),
                asked.amount() == null ? null : asked.amount().in(carrier.currency()),
                borrower.reckoning());
        List<String> ids = new FreshNumbers(secrets).candidates("APP", DIGITS);
        SpaceId space = borrower.viewer().space();
        return transactions.in(space).run(() -> {
            makeRoom(space, Holder.of(borrower.viewer().customer()));
            String id = FreshNumbers.free(
                    ids,
                    each -> records.find(space, TopUpApplication.KIND, each).isPresent());
            TopUpApplication begun =
                    TopUpApplication.begin(id, borrower.viewer().customer(), client, wish);
            new TopUps(records).put(space, begun);
            return begun;
        });
    }

    /** Incomes and offers are in the currency of the market, so nothing in another currency is topped up. */
    private LoanCarrier carrier(Borrower borrower, AskedTopUp asked) {
        Currency currency = borrower.viewer().customer().market().currency();
        if (asked.card() != null) {
            return in(currency, cards.ofCard(borrower, asked.card()), LoanRefusal.LENDING_CARD_UNKNOWN);
        }
        if (asked.account() != null) {
            return in(currency, cards.ofAccount(borrower, asked.account()), LoanRefusal.ACCOUNT_WITHOUT_LOANS);
        }
        return cards.offered(borrower).stream()
                .filter(card -> card.currency() == currency)
                .findFirst()
                .map(LoanCarrier::of)
                .orElseThrow(() -> new Refused(BankRefusal.CARDS_NONE));
    }

    private static LoanCarrier in(Currency currency, LoanCarrier named, LoanRefusal otherwise) {
        if (named.currency() != currency) {
            throw new Refused(otherwise);
        }
        return named;
    }

    private RunningLoan running(Borrower borrower, LoanCarrier carrier) {
        Stream<RunningLoan> loans = cards.loans(borrower, carrier).stream()
                .filter(loan -> loan.kind() != LoanKind.PURCHASE && loan.owed().currency() == carrier.currency());
        return loans.max(Comparator.comparing(RunningLoan::owed))
                .orElseThrow(() -> new Refused(LoanRefusal.LOAN_UNKNOWN));
    }

    private void makeRoom(SpaceId space, Holder holder) {
        List<TopUpApplication> kept = records.of(space, TopUpApplication.KIND, holder);
        kept.stream()
                .limit(Math.max(0, kept.size() - TopUpApplication.MOST + 1L))
                .forEach(old -> records.remove(space, TopUpApplication.KIND, old.id()));
    }
}
