package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagicLoansTest {

    private final Lender lender = new Lender(new InMemoryStores());

    @Test
    void anAmountThatEndsWith7101IsDeclinedAndNothingChanges() {
        String carrier = lender.creditCard().account().value();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lender.book(carrier, "207101", 12))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(LoanRefusal.LOAN_DECLINED));
        assertThat(lender.all()).isEmpty();
        assertThat(lender.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7101", "907101", "907102"})
    void whatIsNotOfferedIsRefusedToStrictBorrowersFirst(String amount) {
        Borrower strict = new Borrower(lender.borrower().viewer(), null, true);
        LoanRequest request = new LoanRequest(
                lender.creditCard().account().value(),
                new AskedAmount("loanAmount", new BigDecimal(amount)),
                new AskedTenor(12));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lender.useCases()
                        .bookLoan()
                        .book(lender.door(new Purpose("confirmLoan")), strict, request, AskedPayout.ANYWHERE))
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(InputInvalid.class));
    }

    @ParameterizedTest
    @CsvSource({"207103, 1", "207104, 3", "207105, 0"})
    void moneyOfSomeAmountsIsPendingAtFirst(String amount, int days) {
        String carrier = lender.creditCard().account().value();
        BookedLoan loan = lender.book(carrier, amount, 12);
        JournalEntry paidOut = lender.entries().get(0);

        assertThat(loan.quote().amount().decimal()).isEqualByComparingTo(amount);
        assertThat(paidOut.postsOn()).isEqualTo(paidOut.place().on().plusDays(days));
    }

    @Test
    void moneyThatIsPendingCannotBeSpentUntilItIsPosted() {
        Money before = lender.savings().available();
        BookedLoan loan = lender.book(lender.savings().id().value(), "207103", 12);
        Money fee = loan.fee();

        assertThat(lender.savings().available()).isEqualTo(before.minus(fee));
        lender.clock.advance(Duration.ofDays(1));
        assertThat(lender.savings()
                        .available()
                        .minus(before.minus(fee))
                        .compareTo(loan.quote().amount()))
                .isNotNegative();
    }

    @Test
    void ofAnAmountThatEndsWith7102HalfIsLent() {
        BookedLoan loan = lender.book(lender.creditCard().account().value(), "207102", 12);

        assertThat(loan.quote().amount().decimal()).isEqualByComparingTo("103551");
    }
}
