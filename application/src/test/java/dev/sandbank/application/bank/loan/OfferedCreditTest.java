package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.loan.merge.BookBalanceTransfer.Debt;
import dev.sandbank.application.bank.loan.merge.CheckCredit.Affordable;
import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is offered credit, how much, and how many loans there can be (M61, M63). */
class OfferedCreditTest {

    private static final BigDecimal INCOME = new BigDecimal("500000");

    private final Lender lender = new Lender(new InMemoryStores());
    private final String card = lender.creditCard().id().value();

    @Test
    void offerIsAboutOneCardOfOneCustomerAndAlwaysTheSame() {
        Offered offer = offer(Market.IN, "6");

        assertThat(offer).isEqualTo(offer(Market.IN, "6"));
        assertThat(offer.borrower().card()).isEqualTo(offer.card().id());
        assertThat(offer.borrower().viewer().customer().market()).isEqualTo(Market.IN);
        assertThat(lender.useCases().listLoanOffers().list(offer.borrower())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "06", "-6", "6x", "1234567890", "٦"})
    void offersAreNumbers(String id) {
        assertThat(refusal(() -> offer(Market.IN, id))).isEqualTo(LoanRefusal.OFFER_UNKNOWN);
    }

    @Test
    void partnersFindCustomersOfTheirMarketOnly() {
        Borrower found = lender.useCases().findBorrower().find(Lender.SPACE, Market.IN, true, card);

        assertThat(found.viewer().customer()).isEqualTo(Lender.customer());
        assertThat(found.strict()).isTrue();
        assertThat(refusal(() -> lender.useCases().findBorrower().find(Lender.SPACE, Market.SG, true, card)))
                .isEqualTo(BankRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void whatIsPaidForAnyLoanIsNotThereForAnother() {
        List<Affordable> before = affordable(INCOME);
        lender.book(lender.savings().id().value(), "60000", 6);

        assertThat(affordable(INCOME).get(0).most())
                .isLessThan(before.get(0).most())
                .isGreaterThan(Money.zero(before.get(0).most().currency()));
        assertThat(affordable(BigDecimal.ZERO))
                .allSatisfy(none -> assertThat(none.most().minorUnits()).isZero());
        assertThat(affordable(new BigDecimal("99999999")))
                .allSatisfy(all -> assertThat(all.most())
                        .isEqualTo(Money.of("500000", all.most().currency())));
    }

    @Test
    void customerHasAtMostAHundredLoansAndNoneIsBookedBeyond() {
        lender.book(card, "600", 3);
        List<JournalEntry> before = lender.entries();

        assertThat(refusal(() -> transfer(100))).isEqualTo(LoanRefusal.LOANS_FULL);
        assertThat(lender.all()).hasSize(1);
        assertThat(lender.entries()).isEqualTo(before);
        assertThat(transfer(99)).hasSize(99).doesNotHaveDuplicates();
    }

    private Offered offer(Market market, String id) {
        return lender.useCases().findOffer().find(Lender.SPACE, market, false, id);
    }

    private List<Affordable> affordable(BigDecimal income) {
        return lender.useCases().merge().checkCredit().check(lender.borrower(), card, income, BigDecimal.ZERO);
    }

    private List<BookedLoan> transfer(int debts) {
        Debt debt = new Debt(new AskedAmount("loanAmount", new BigDecimal("600")), AskedPayout.ANYWHERE);
        return lender.useCases()
                .merge()
                .bookBalanceTransfer()
                .book(lender.borrower(), card, new AskedTenor(3), Collections.nCopies(debts, debt));
    }

    private static Reason refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).reason();
    }
}
