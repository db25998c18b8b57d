package dev.sandbank.domain.bank.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Offers follow from what a customer has and from the quarter; an answer closes one once. */
class OfferRulesTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.AU);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Property
    void offersAreOfTheQuarterAndWithinTheirBounds(
            @ForAll @IntRange(max = 60_000) int income,
            @ForAll @IntRange(max = 500_000) int limit,
            @ForAll @IntRange(max = 2_000) int later) {
        LocalDate today = DAY.plusDays(later);
        OfferBasis basis = new OfferBasis(dollars(income), false, dollars(limit));
        List<CustomerOffer> offers = rules(today).to(basis);

        assertThat(offers).isEqualTo(rules(today).to(basis)).allSatisfy(offer -> {
            assertThat(today).isBetween(offer.from(), offer.until());
            assertThat(offer.until().plusDays(1)).isEqualTo(offer.from().plusMonths(3));
            assertThat(offer.amount()).isGreaterThanOrEqualTo(offer.least());
            assertThat(offer.id()).matches("[0-9A-Z]{10}");
            assertThatCode(() -> offer.taking(offer.amount())).doesNotThrowAnyException();
            Money more = offer.amount().plus(new Money(1, Currency.AUD));
            assertThat(catchThrowableOfType(Refused.class, () -> offer.taking(more))
                            .reason())
                    .isEqualTo(BankRefusal.OFFER_AMOUNT_WRONG);
        });
        assertThat(offers.stream().anyMatch(offer -> offer.kind() == OfferKind.CREDIT_CARD))
                .isEqualTo(income * 3 >= 5_000);
        assertThat(offers.stream().anyMatch(offer -> offer.kind() == OfferKind.LOAN))
                .isEqualTo(limit / 2 >= 1_000);
    }

    @Example
    void whoHasEverythingIsOfferedNothing() {
        assertThat(rules(DAY).to(new OfferBasis(dollars(9_000), true, null))).isEmpty();
    }

    @Example
    void nextQuarterHasOffersOfItsOwn() {
        OfferBasis basis = new OfferBasis(dollars(9_000), false, dollars(20_000));
        assertThat(ids(DAY.plusMonths(3), basis)).doesNotContainAnyElementsOf(ids(DAY, basis));
        assertThat(ids(LocalDate.of(2026, 10, 1), basis)).isEqualTo(ids(LocalDate.of(2026, 12, 31), basis));
    }

    @Example
    void answerIsKeptUntilTheOfferIsTakenOrDeclined() {
        OfferAnswer none = OfferAnswer.none("A", CUSTOMER);
        OfferAnswer interested = stored(none.saying(OfferStatus.INTERESTED, "LATER", null));
        assertThat(interested.isOpen()).isTrue();
        assertThat(interested.shownAgain()).isTrue();
        assertThat(interested.reason()).isNull();
        OfferAnswer later = stored(interested.saying(OfferStatus.DECLINED, "LATER", true));
        assertThat(later.reason()).isEqualTo("LATER");
        assertThat(later.isOpen()).isTrue();
        OfferAnswer declined = stored(later.saying(OfferStatus.DECLINED, null, null));
        assertClosed(declined);
        OfferAnswer hidden = interested.saying(OfferStatus.INTERESTED, null, false);
        assertThat(hidden.isOpen()).isTrue();
        assertThat(hidden.shownAgain()).isFalse();
        OfferAnswer taken = stored(hidden.made("F1"));
        assertThat(taken.status()).isEqualTo(OfferStatus.ACCEPTED);
        assertClosed(taken);
    }

    private static void assertClosed(OfferAnswer answer) {
        assertThat(answer.isOpen()).isFalse();
        assertThat(catchThrowableOfType(Refused.class, () -> answer.made("F2")).reason())
                .isEqualTo(BankRefusal.CUSTOMER_OFFER_CLOSED);
        assertThat(catchThrowableOfType(Refused.class, () -> answer.saying(OfferStatus.INTERESTED, null, null))
                        .reason())
                .isEqualTo(BankRefusal.CUSTOMER_OFFER_CLOSED);
    }

    private static List<String> ids(LocalDate today, OfferBasis basis) {
        return rules(today).to(basis).stream().map(CustomerOffer::id).toList();
    }

    private static OfferRules rules(LocalDate today) {
        return new OfferRules(SeedName.DEFAULT, CUSTOMER, today, Reckoning.ANNUITY);
    }

    private static Money dollars(int amount) {
        return Money.of("" + amount, Currency.AUD);
    }

    private static OfferAnswer stored(OfferAnswer answer) {
        OfferAnswer read = OfferAnswer.KIND.read(OfferAnswer.KIND.stored(answer));
        assertThat(read).isEqualTo(answer);
        return read;
    }
}
