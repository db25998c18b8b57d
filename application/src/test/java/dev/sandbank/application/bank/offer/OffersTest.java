package dev.sandbank.application.bank.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.loan.Lender;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.offer.OfferAnswer;
import dev.sandbank.domain.bank.offer.OfferKind;
import dev.sandbank.domain.bank.offer.OfferStatus;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Offers follow from what the customer has; what is taken is made, once, and is offered no more. */
class OffersTest {

    private static final String PRINTED = "DF6CJ2UFEN";

    private final Lender lender = new Lender(new InMemoryStores());
    private final OfferUseCases offers = lender.useCases().offers();

    @Test
    void loanIsPaidOutAndOfferedNoMore() {
        Account before = lender.savings();
        String loan = id(OfferKind.LOAN);

        TakeOffer.Made made = take(loan, "40000");

        assertThat(lender.loan(made.order()).quote().amount()).isEqualTo(Money.of("40000", before.currency()));
        assertThat(lender.account(before.id()).available())
                .isEqualTo(before.available().plus(Money.of("40000", before.currency())));
        assertThat(kinds()).containsExactly(OfferKind.CREDIT_CARD);
        assertRefused(() -> take(loan, "40000"), BankRefusal.CUSTOMER_OFFER_CLOSED);
    }

    @Test
    void loanThatWasBookedByAnotherDoorIsNotOffered() {
        lender.book(lender.creditCard().id().value(), "60000", 12);

        assertThat(kinds()).containsExactly(OfferKind.CREDIT_CARD);
    }

    @Test
    void declinedOfferIsGoneAndAnsweredOneKeepsItsStatus() {
        answer(id(OfferKind.CREDIT_CARD), OfferStatus.INTERESTED);
        answer(id(OfferKind.LOAN), OfferStatus.DECLINED);

        assertThat(offers.listOffers().list(lender.borrower(), null))
                .singleElement()
                .satisfies(listed -> assertThat(listed.answer().status()).isEqualTo(OfferStatus.INTERESTED));
        lender.goTo(lender.today().plusMonths(3));
        assertThat(kinds()).containsExactly(OfferKind.CREDIT_CARD, OfferKind.LOAN);
    }

    @Test
    void ofTakenOffersTheNewestAreKept() {
        for (int i = 10; i < 35; i++) {
            OfferAnswer taken = OfferAnswer.none("TAKEN" + i, Lender.customer()).made("F" + i);
            lender.stores.transactions().run(() -> {
                lender.stores.bankRecords().put(SpaceId.DEFAULT, OfferAnswer.KIND, taken);
                return taken;
            });
        }

        String answered = answer(id(OfferKind.LOAN), OfferStatus.INTERESTED);

        assertThat(lender.stores.bankRecords().all(SpaceId.DEFAULT, OfferAnswer.KIND))
                .extracting(OfferAnswer::id)
                .hasSize(21)
                .contains(answered, "TAKEN15", "TAKEN34")
                .doesNotContain("TAKEN14");
    }

    @Test
    void printedIdMeansTheFirstThatIsOpen() {
        assertThat(answer(PRINTED, OfferStatus.DECLINED)).isEqualTo(id(OfferKind.CREDIT_CARD, true));
        assertThat(answer(PRINTED, OfferStatus.DECLINED)).isEqualTo(id(OfferKind.LOAN, true));
        assertRefused(() -> answer(PRINTED, OfferStatus.INTERESTED), BankRefusal.CUSTOMER_OFFER_UNKNOWN);
        assertRefused(() -> answer("NONE", OfferStatus.INTERESTED), BankRefusal.CUSTOMER_OFFER_UNKNOWN);
    }

    @Test
    void namedOfferComesFirstAndTooMuchIsRefused() {
        String loan = id(OfferKind.LOAN);
        assertThat(offers.listOffers()
                        .list(lender.borrower(), loan)
                        .get(0)
                        .offer()
                        .id())
                .isEqualTo(loan);
        assertRefused(() -> take(loan, "900000000"), BankRefusal.OFFER_AMOUNT_WRONG);
        assertRefused(() -> take(loan, "1"), BankRefusal.OFFER_AMOUNT_WRONG);
        assertThat(lender.all()).isEmpty();
    }

    private String answer(String id, OfferStatus said) {
        return offers.answerOffer()
                .answer(lender.borrower(), id, said, null, null)
                .id();
    }

    private TakeOffer.Made take(String id, String amount) {
        return offers.takeOffer()
                .take(
                        lender.borrower(),
                        id,
                        lender.savings().id().value(),
                        new AskedAmount("acceptedAmount", new BigDecimal(amount)));
    }

    private List<OfferKind> kinds() {
        return offers.listOffers().list(lender.borrower(), null).stream()
                .map(listed -> listed.offer().kind())
                .toList();
    }

    private String id(OfferKind kind) {
        return id(kind, false);
    }

    /** The id of the offer of a kind, as another customer's stores would have it if it was answered already. */
    private String id(OfferKind kind, boolean answered) {
        OfferUseCases from =
                answered ? new Lender(new InMemoryStores()).useCases().offers() : offers;
        return from.listOffers().list(lender.borrower(), null).stream()
                .map(ListOffers.Listed::offer)
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
