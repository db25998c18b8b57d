package dev.sandbank.domain.bank.seed.payees;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.identifier.Bic;
import dev.sandbank.domain.bank.identifier.Iban;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededPayeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @EnumSource
    void payeesAreTheSameEveryTimeAndReadBackFromTheirFacts(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            List<Payee> payees = of(market, customer);
            assertThat(payees).isEqualTo(of(market, customer)).isNotEmpty();
            assertThat(payees).extracting(Payee::id).doesNotHaveDuplicates();
            assertThat(payees)
                    .allSatisfy(payee -> assertThat(Payee.KIND.read(Payee.KIND.stored(payee)))
                            .isEqualTo(payee));
            assertThat(payees).allSatisfy(payee -> assertThat(payee.methods()).isNotEmpty());
            assertThat(payees).noneMatch(payee -> PublishedPayee.hasId(payee.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neighboursAreCustomersWhoCanReceive(Market market) {
        List<Payee> neighbours = of(market, TestCustomer.EVERYTHING).stream()
                .filter(payee -> payee.kind() == PayeeKind.INTERNAL)
                .toList();

        assertThat(neighbours).isNotEmpty().allSatisfy(payee -> {
            Payee.Receiver receiver = Objects.requireNonNull(payee.receiver());
            assertThat(holdings(receiver.customer()).find(receiver.account())).isPresent();
            assertThat(payee.currency()).isEqualTo(market.currency());
        });
    }

    @Test
    void peopleAbroadHaveAccountsAndBanksThatExist() {
        List<Payee> payees = of(Market.GB, TestCustomer.EVERYTHING);

        assertThat(payees)
                .filteredOn(payee -> payee.kind() == PayeeKind.SEPA)
                .isNotEmpty()
                .allSatisfy(payee ->
                        assertThat(Iban.parseSepa(payee.account()).read()).isPresent());
        assertThat(payees)
                .filteredOn(payee -> payee.kind() == PayeeKind.SEPA || payee.kind() == PayeeKind.WIRE)
                .extracting(Payee::bank)
                .allSatisfy(bank -> assertThat(
                                Bic.parse(Objects.requireNonNull(bank).code()).read())
                        .isPresent());
        assertThat(Arrays.stream(PayeeKind.values()).map(PayeeKind::paidBy))
                .doesNotHaveDuplicates()
                .doesNotContain(PaymentKind.PERSONAL);
    }

    @Test
    void accountIsShownByItsLastFourCharacters() {
        Payee landlord = of(Market.GB, TestCustomer.EVERYTHING).stream()
                .filter(payee -> payee.kind() == PayeeKind.EXTERNAL)
                .findFirst()
                .orElseThrow();

        assertThat(landlord.displayAccount())
                .matches("X{6}[0-9]{4}")
                .endsWith(landlord.account().substring(4));
        assertThat(landlord.bank()).isEqualTo(new PayeeBank("208916", "Meridian Bank United Kingdom", "GB"));
        assertThat(Facts.parse(landlord.facts().canonical())).isEqualTo(landlord.facts());
        assertThat(PublishedPayee.hasAccount(" 70872490 ")).isTrue();
        assertThat(PublishedPayee.hasAccount(landlord.account())).isFalse();
    }

    private static List<Payee> of(Market market, TestCustomer customer) {
        return SeededPayees.of(SeedName.DEFAULT, market, customer, SeededPayeesTest::holdings);
    }

    private static Holdings holdings(CustomerId customer) {
        return SeededBank.holdings(
                SeedName.DEFAULT, customer.market(), TestCustomer.of(customer).orElseThrow(), DAY);
    }
}
