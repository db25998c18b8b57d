package dev.sandbank.http.bank.loan;

import dev.sandbank.application.bank.loan.merge.CheckCredit.Affordable;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code POST /v1/accounts/{accountId}/loans/creditCheck/search}. */
record CreditCheckJson(List<Line> creditCheck) {

    static CreditCheckJson of(List<Affordable> lines) {
        return new CreditCheckJson(lines.stream()
                .map(line -> new Line(line.tenor().months(), Numbers.of(line.most()), line.rate()))
                .toList());
    }

    /** What can be borrowed for a length. */
    record Line(int tenor, BigDecimal maximumEligibleLoanAmount, BigDecimal annualPercentageRate) {}
}
