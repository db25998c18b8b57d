package dev.sandbank.domain.bank.payment.bill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PayableCountry;
import dev.sandbank.domain.bank.payment.bill.OpenBills.Paid;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.bank.seed.payees.SeededBills;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenBillsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Bill OLDER = new Bill("202602", pounds("30"), LocalDate.of(2026, 2, 10));
    private static final Bill NEWER = new Bill("202603", pounds("40"), LocalDate.of(2026, 3, 10));

    @Test
    void paymentGoesToTheOldestBillAndItsRestToTheNext() {
        assertThat(open()).containsExactly(OLDER, NEWER);
        assertThat(open(paid("10"))).containsExactly(OLDER.less(pounds("10")), NEWER);
        assertThat(open(paid("30"))).containsExactly(NEWER);
        assertThat(open(paid("30"), paid("15.50"))).containsExactly(NEWER.less(pounds("15.50")));
        assertThat(open(paid("70"))).isEmpty();
        assertThat(open(paid("100"))).isEmpty();
    }

    @Test
    void paymentBeforeABillWasSentDoesNotPayIt() {
        assertThat(open(new Paid(LocalDate.of(2026, 3, 9), pounds("100")))).containsExactly(NEWER);
    }

    @Test
    void billIsShownForSixtyDays() {
        LocalDate end = OLDER.issued().plusDays(60);
        assertThat(OpenBills.on(end.minusDays(1), List.of(OLDER), List.of())).containsExactly(OLDER);
        assertThat(OpenBills.on(end, List.of(OLDER), List.of())).isEmpty();
        assertThat(OpenBills.on(OLDER.issued().minusDays(1), List.of(OLDER), List.of()))
                .isEmpty();
        assertThat(OLDER.due()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void billsFromTheFirstDayNeededDecideLikeAllBills() {
        List<Paid> payments = List.of(new Paid(DAY.minusDays(50), pounds("200")), paid("15"));

        assertThat(OpenBills.firstNeeded(DAY, payments)).isEqualTo(DAY.minusDays(110));
        assertThat(OpenBills.firstNeeded(DAY, List.of())).isEqualTo(DAY.minusDays(60));
    }

    @ParameterizedTest
    @EnumSource
    void everyCompanySendsOneBillAMonthThatItsRuleTakes(Market market) {
        for (Merchant merchant : Merchants.of(SeedName.DEFAULT, market)) {
            List<Bill> bills = SeededBills.of(
                    SeedName.DEFAULT, TestCustomer.EVERYTHING.in(market), merchant, DAY.minusDays(364), DAY);

            assertThat(bills)
                    .hasSize(12)
                    .isSortedAccordingTo((one, other) -> one.issued().compareTo(other.issued()));
            assertThat(bills).allSatisfy(bill -> merchant.rule().checkAmount("amount", bill.open()));
            assertThat(bills).extracting(Bill::sequence).doesNotHaveDuplicates();
        }
        assertThat(Merchants.of(SeedName.DEFAULT, market))
                .extracting(Merchant::category)
                .containsExactly("ELECTRICITY", "WATER", "TELECOM");
    }

    @Test
    void countriesTellCurrencyAndIbans() {
        List<PayableCountry> countries = PayableCountry.from(Market.GB);

        assertThat(countries)
                .contains(
                        new PayableCountry("GB", "United Kingdom", Currency.GBP, true),
                        new PayableCountry("SG", "Singapore", Currency.SGD, false),
                        new PayableCountry("DE", "Germany", null, true));
    }

    private static List<Bill> open(Paid... payments) {
        return OpenBills.on(DAY, List.of(OLDER, NEWER), List.of(payments));
    }

    private static Paid paid(String amount) {
        return new Paid(DAY, pounds(amount));
    }

    private static Money pounds(String amount) {
        return Money.of(amount, Currency.GBP);
    }
}
