package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import org.junit.jupiter.api.Test;

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

    @Test
    void ofAnAmountThatEndsWith7102HalfIsLent() {
        BookedLoan loan = lender.book(lender.creditCard().account().value(), "207102", 12);

        assertThat(loan.quote().amount().decimal()).isEqualByComparingTo("103551");
    }
}
