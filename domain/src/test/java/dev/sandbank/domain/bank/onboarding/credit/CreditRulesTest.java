package dev.sandbank.domain.bank.onboarding.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published rules (M68: the same data get the same decision). */
class CreditRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final String MONEY = "applicant/financialInformation/";

    @ParameterizedTest
    @CsvSource({
        // income, frequency, expense, instalment, asked, verdict, amount
        "8000, MONTHLY, 0, 0, 0, APPROVED, 24000.00",
        "96000, YEARLY, 0, 0, 0, APPROVED, 24000.00",
        "2400, FORTNIGHTLY, 0, 0, 0, APPROVED, 15600.00",
        "1200, WEEKLY, 0, 0, 0, APPROVED, 15600.00",
        "8000, MONTHLY, 0, 0, 20000, APPROVED, 20000.00",
        "8000, MONTHLY, 0, 0, 30000, APPROVED_IN_PART, 24000.00",
        "8000, MONTHLY, 1000, 2000, 0, APPROVED, 15000.00"
    })
    void limitFollowsFromWhatIsFree(
            String income,
            String frequency,
            String expense,
            String loan,
            String asked,
            Verdict verdict,
            String amount) {
        assertDecided(income, frequency, expense, loan, asked, verdict, amount);
    }

    @ParameterizedTest
    @CsvSource({
        "8000, MONTHLY, 4000, 800, 0, APPROVED, 9600.00",
        "8000, MONTHLY, 4000, 801, 0, DECLINED, 0.00",
        "60000, MONTHLY, 0, 0, 0, APPROVED, 100000.00",
        "1499.99, MONTHLY, 0, 0, 0, DECLINED, 0.00",
        "1600, MONTHLY, 0, 0, 0, DECLINED, 0.00",
        "8000, MONTHLY, 0, 0, 4999, DECLINED, 0.00",
        "8000, ONCE, 0, 0, 0, DECLINED, 0.00"
    })
    void limitHasItsBounds(
            String income,
            String frequency,
            String expense,
            String loan,
            String asked,
            Verdict verdict,
            String amount) {
        assertDecided(income, frequency, expense, loan, asked, verdict, amount);
    }

    private static void assertDecided(
            String income,
            String frequency,
            String expense,
            String loan,
            String asked,
            Verdict verdict,
            String amount) {
        ProductDecision decision = decide(Map.of(
                        "product/creditCardProduct/productCode",
                        "VC830",
                        "product/creditCardProduct/requestedCreditLimit",
                        asked,
                        MONEY + "incomeDetails/000/fixedAmount",
                        income,
                        MONEY + "incomeDetails/000/frequency",
                        frequency,
                        MONEY + "expenseDetails/000/expenseAmount",
                        expense,
                        MONEY + "existingLoanDetails/000/monthlyInstallmentAmount",
                        loan))
                .get(0);
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.amount()).hasToString(amount + " AUD");
        assertThat(decision.isOffer()).isEqualTo(verdict != Verdict.DECLINED);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-03, APPROVED", "2008-11-04, DECLINED", "nonsense, APPROVED"})
    void nobodyUnderFullAgeBorrows(String birthday, Verdict verdict) {
        Map<String, String> answers = new TreeMap<>(card("8000"));
        answers.put("applicant/demographics/dateOfBirth", birthday);
        assertThat(decide(answers).get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void smallerCardIsOfferedInPlaceOfOneThatCannotBeAfforded() {
        List<ProductDecision> decisions = decide(card("1600"));
        assertThat(decisions).extracting(ProductDecision::product).containsExactly("VC830", "VC311");
        assertThat(decisions.get(1).counter()).isTrue();
        assertThat(decisions.get(1).amount()).hasToString("4800.00 AUD");
        assertThat(decide(card("1000"))).hasSize(1);
        Map<String, String> failed = card("1600");
        assertThat(new CreditRules(Market.AU, TODAY, true).decide(Form.of(failed)))
                .hasSize(1);
    }

    @Test
    void withoutAnIncomeTheLeastIsOfferedInPart() {
        ProductDecision decision = decide(Map.of("product/readyCreditProduct/productCode", "US251"))
                .get(0);
        assertThat(decision.verdict()).isEqualTo(Verdict.APPROVED_IN_PART);
        assertThat(decision.amount()).hasToString("2000.00 AUD");
    }

    @Test
    void loanIsSuchThatItsInstalmentCanBePaid() {
        Map<String, String> answers = new TreeMap<>(card("4000"));
        answers.put("product/unsecuredLoanProduct/productCode", "VC001");
        answers.put("product/unsecuredLoanProduct/requestedLoanAmount", "70000");
        answers.put("product/unsecuredLoanProduct/tenor", "24_MONTHS");
        ProductDecision loan = decide(answers).get(1);
        assertThat(loan.months()).isEqualTo(24);
        assertThat(loan.verdict()).isEqualTo(Verdict.APPROVED_IN_PART);
        Money instalment = new LoanTerms(loan.amount(), 24, new BigDecimal("8.75")).instalment();
        assertThat(instalment).isLessThanOrEqualTo(Money.of("1600.00", Currency.AUD));
        assertThat(new LoanTerms(loan.amount().plus(Money.of("100", Currency.AUD)), 24, new BigDecimal("8.75"))
                        .instalment())
                .isGreaterThan(Money.of("1600.00", Currency.AUD));
    }

    @ParameterizedTest
    @EnumSource
    void everyMarketOffersTheSameProducts(Market market) {
        assertThat(Catalogue.of(market))
                .hasSize(4)
                .allSatisfy(product -> assertThat(product.least()).isLessThan(product.most()));
        assertThat(Catalogue.leastIncome(market).currency()).isEqualTo(market.currency());
        assertThat(new CreditRules(market, TODAY, false).decide(Form.of(card("100000000"))))
                .allMatch(ProductDecision::isOffer);
    }

    /** The payments pay the loan back, and their present value at the printed rate is the loan. */
    @Property(tries = 200)
    void paymentsAddUp(
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(min = 0, max = 4_000) int rate,
            @ForAll @IntRange(min = 100_000, max = 50_000_000) int cents) {
        LoanTerms terms = new LoanTerms(new Money(cents, Currency.AUD), months, BigDecimal.valueOf(rate, 2));
        BigDecimal monthly = terms.rate().divide(BigDecimal.valueOf(1200), MathContext.DECIMAL64);
        BigDecimal present = BigDecimal.ZERO;
        BigDecimal discount = BigDecimal.ONE;
        long principal = 0;
        for (LoanTerms.Payment payment : terms.payments()) {
            discount = discount.multiply(BigDecimal.ONE.add(monthly), MathContext.DECIMAL64);
            present = present.add(
                    BigDecimal.valueOf(payment.amount().minorUnits()).divide(discount, MathContext.DECIMAL64));
            principal += payment.principal().minorUnits();
            assertThat(payment.left().minorUnits()).isEqualTo(cents - principal);
        }
        assertThat(principal).isEqualTo(cents);
        assertThat(present).isBetween(BigDecimal.valueOf(cents - months), BigDecimal.valueOf(cents + months));
    }

    private static Map<String, String> card(String income) {
        return Map.of(
                "product/creditCardProduct/productCode", "VC830", MONEY + "incomeDetails/000/fixedAmount", income);
    }

    private static List<ProductDecision> decide(Map<String, String> answers) {
        List<ProductDecision> decisions = new CreditRules(Market.AU, TODAY, false).decide(Form.of(answers));
        assertThat(new CreditRules(Market.AU, TODAY, false).decide(Form.of(answers)))
                .isEqualTo(decisions);
        return decisions;
    }
}
