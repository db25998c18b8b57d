package dev.sandbank.domain.bank.loan.topup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Applications for top-ups go through the stages of all applications, and hold what the bank offered. */
class TopUpApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);
    private static final LoanReference OLD = new LoanReference("LN865300000000000012");
    private static final Tenor YEAR = new Tenor(12);
    private static final Money INCOME = rupees("200000");

    private final TopUpRules rules = new TopUpRules(Market.IN, LoanKind.CONSOLIDATION, DAY);
    private final TopUpOffer offer =
            new TopUpOffer(DAY, rupees("100000"), rules.choices(INCOME, rupees("10000"), rupees("100000")));
    private final TopUpApplication begun = begun(OLD, rupees("50000"));
    private final TopUpApplication screened = begun.screened(INCOME);
    private final TopUpApplication offered = screened.decided(offer);

    @Example
    void stagesFollowEachOtherAndAreStored() {
        assertThat(List.of(stored(begun), stored(screened), stored(offered)))
                .extracting(TopUpApplication::stage)
                .containsExactly(Stage.PRESCREENING, Stage.BACKGROUND_SCREENING, Stage.IN_PRINCIPLE_APPROVAL);
        TopUpApplication done = stored(offered.submitted(OLD));
        assertThat(done.stage()).isEqualTo(Stage.SUBMISSION);
        assertThat(stored(begun(null, null)).loanKind()).isEqualTo(LoanKind.CASH);
        assertRefused(() -> begun.decided(offer), OnboardingRefusal.APPLICATION_STAGE_WRONG);
        assertRefused(() -> screened.screened(INCOME), OnboardingRefusal.APPLICATION_STAGE_WRONG);
        assertRefused(() -> screened.submitted(OLD), OnboardingRefusal.APPLICATION_STAGE_WRONG);
        assertRefused(() -> done.isOffered(DAY), OnboardingRefusal.APPLICATION_STAGE_WRONG);
        assertRefused(() -> done.submitted(OLD), OnboardingRefusal.APPLICATION_STAGE_WRONG);
    }

    @Example
    void nothingOfferedIsDeclined() {
        TopUpOffer nothing = new TopUpOffer(DAY, rupees("100000"), List.of());
        assertThat(stored(screened.decided(nothing)).stage()).isEqualTo(Stage.DECLINED);
    }

    @Example
    void offerStandsForThirtyDays() {
        assertThat(offered.isOffered(DAY.plusDays(30))).isTrue();
        assertThat(offered.isOffered(DAY.plusDays(31))).isFalse();
        TopUpOffer late = new TopUpOffer(DAY.plusDays(31), offer.outstanding(), offer.choices());
        assertRefused(() -> offered.requireOffered(rupees("50000"), YEAR, late), OnboardingRefusal.OFFER_EXPIRED);
    }

    @Example
    void onlyWhatIsOfferedAndStillCanBeIsAccepted() {
        TopUpChoice choice = offer.choices().get(0);
        offered.requireOffered(choice.most(), YEAR, offer);
        offered.requireOffered(choice.least(), YEAR, offer);
        Money cent = new Money(1, Currency.INR);
        assertRefused(
                () -> offered.requireOffered(choice.most().plus(cent), YEAR, offer), OnboardingRefusal.OFFER_EXCEEDED);
        assertRefused(
                () -> offered.requireOffered(choice.least().minus(cent), YEAR, offer),
                OnboardingRefusal.OFFER_EXCEEDED);
        assertRefused(
                () -> offered.requireOffered(choice.least(), new Tenor(13), offer),
                OnboardingRefusal.PRODUCT_NOT_OFFERED);
        TopUpOffer now = new TopUpOffer(DAY, offer.outstanding(), List.of());
        assertRefused(() -> offered.requireOffered(choice.least(), YEAR, now), OnboardingRefusal.OFFER_EXCEEDED);
    }

    @Example
    void quoteIsForWhatIsOwedAndWhatWasAskedFor() {
        TopUpChoice choice = offer.choices().get(0);
        assertThat(offered.quote(offer, choice).amount()).isEqualTo(rupees("150000"));
        LoanQuote most = begun(OLD, null).quote(offer, choice);
        assertThat(most.amount()).isEqualTo(offer.outstanding().plus(choice.most()));
        assertThat(begun(OLD, rupees("1")).quote(offer, choice).amount())
                .isEqualTo(offer.outstanding().plus(choice.least()));
    }

    @Property
    void nobodyIsLentMoreThanTwoFifthsOfTheIncomePay(
            @ForAll @IntRange(max = 5_000_000) int income,
            @ForAll @IntRange(max = 500_000) int others,
            @ForAll @IntRange(max = 2_000_000) int owed) {
        Money outstanding = rupees("" + owed);
        List<TopUpChoice> choices = rules.choices(rupees("" + income), rupees("" + others), outstanding);
        double free = income * 0.4 - others;
        TopUpApplication all = begun(OLD, null);
        assertThat(choices).allSatisfy(choice -> {
            LoanQuote quote = all.quote(new TopUpOffer(DAY, outstanding, choices), choice);
            assertThat(quote.schedule().first().amount().decimal().doubleValue())
                    .isLessThanOrEqualTo(free);
            assertThat(choice.most()).isBetween(TopUpRules.least(Market.IN), TopUpRules.most(Market.IN));
        });
        if (income < 60_000 || free <= 0) {
            assertThat(choices).isEmpty();
        }
    }

    private static TopUpApplication begun(@Nullable LoanReference old, @Nullable Money amount) {
        LoanCarrier carrier = new LoanCarrier("c1", "8653", new AccountId("a1"), Currency.INR);
        return TopUpApplication.begin(
                "APP000000001", CUSTOMER, "shop", new TopUpWish(carrier, old, amount, Reckoning.ANNUITY));
    }

    private static TopUpApplication stored(TopUpApplication application) {
        TopUpApplication read = TopUpApplication.KIND.read(TopUpApplication.KIND.stored(application));
        assertThat(read).isEqualTo(application);
        return read;
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThat(catchThrowableOfType(Refused.class, act).reason()).isEqualTo(reason);
    }

    private static Money rupees(String amount) {
        return Money.of(amount, Currency.INR);
    }
}
