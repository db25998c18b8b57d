package dev.sandbank.domain.bank.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.MoneyArbitraries;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final LedgerAccount PAYER = new LedgerAccount("account:payer");
    private static final LedgerAccount RECEIVER = new LedgerAccount("account:receiver");

    @Provide
    Arbitrary<Money> amounts() {
        return MoneyArbitraries.positive();
    }

    /** M1, with a fee in the currency of the payer. */
    @Property(tries = 500)
    void m1EachCurrencyAloneAddsUpToZero(@ForAll("amounts") Money target, @ForAll Currency from) {
        Assume.that(from != target.currency());
        Conversion conversion = PublishedRates.convertTo(target, from, DAY);
        Money fee = new Money(250, from);
        List<Posting> postings = new ArrayList<>(conversion.postings(PAYER, RECEIVER));
        postings.add(new Posting(PAYER, fee.negate()));
        postings.add(new Posting(LedgerAccount.fees(from), fee));

        Entry entry = new Entry("one", DAY, postings);
        assertThat(entry.amountOn(PAYER, Unit.of(from)))
                .isEqualTo(-conversion.source().plus(fee).minorUnits());
        assertThat(entry.amountOn(RECEIVER, Unit.of(target.currency()))).isEqualTo(target.minorUnits());
        assertThat(entry.amountOn(LedgerAccount.exchangePosition(from), Unit.of(from)))
                .isEqualTo(conversion.source().minorUnits());
        assertThat(entry.amountOn(PAYER, Unit.of(target.currency())))
                .as("each account moves in its own currency")
                .isZero();
    }

    /** M13. */
    @Property(tries = 500)
    void m13RestIsBookedToTheRoundingAccountOfItsCurrency(@ForAll("amounts") Money target, @ForAll Currency from) {
        Assume.that(from != target.currency());
        Conversion conversion = PublishedRates.convertTo(target, from, DAY);
        Entry entry = conversion.entry("one", DAY, PAYER, RECEIVER);
        Unit unit = Unit.of(target.currency());

        long rest = entry.amountOn(LedgerAccount.rounding(target.currency()), unit);
        assertThat(rest).isEqualTo(conversion.rest().minorUnits());
        assertThat(target.minorUnits() + rest)
                .as("the parts are the whole")
                .isEqualTo(-entry.amountOn(LedgerAccount.exchangePosition(target.currency()), unit));
        assertThat(entry.postings()).noneMatch(posting -> posting.amount() == 0);
    }

    /** M13. One yen buys more than two fils. */
    @Test
    void m13CoarseSourceLeavesARest() {
        Conversion conversion = PublishedRates.convertTo(new Money(1, Currency.BHD), Currency.JPY, DAY);

        assertThat(conversion.source()).isEqualTo(new Money(1, Currency.JPY));
        assertThat(conversion.rest()).isEqualTo(new Money(1, Currency.BHD));
        assertThat(conversion.postings(PAYER, RECEIVER)).hasSize(5);
    }

    @Test
    void conversionThatItsRateDoesNotGiveCannotBeMade() {
        Conversion right = PublishedRates.convert(Money.of("100", Currency.SGD), Currency.GBP, DAY);
        Money penny = new Money(1, Currency.GBP);
        Money more = right.target().plus(penny);
        Money nothing = Money.zero(Currency.GBP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(right.source(), more, right.rest(), right.rate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(right.source(), nothing, right.target(), right.rate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(right.source(), more, penny.negate(), right.rate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(right.target(), right.target(), right.rest(), right.rate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRates.convert(Money.of("-5", Currency.SGD), Currency.GBP, DAY));
    }
}
