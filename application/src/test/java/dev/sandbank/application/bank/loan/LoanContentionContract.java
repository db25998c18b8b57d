package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.bank.loan.merge.AskedConsolidation;
import dev.sandbank.application.bank.loan.topup.AskedTopUp;
import dev.sandbank.application.bank.loan.topup.TopUpClaim;
import dev.sandbank.application.bank.loan.topup.TopUpUseCases;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.offer.OfferUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.offer.OfferKind;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** However often a customer says yes at the same moment, one loan is paid out, and one card is opened. */
public abstract class LoanContentionContract extends StoreContract {

    private static final int CROWD = 4;

    /** M62. */
    @Example
    void consolidationIsConfirmedOnce() {
        Lender lender = new Lender(stores());
        LoanDoor door = lender.door(new Purpose("confirmConsolidation"));
        String card = lender.creditCard().id().value();
        BookedLoan first = lender.book(card, "60000", 12);
        BookedLoan second = lender.book(card, "90000", 6);
        Money owed = first.owed().plus(second.owed());
        AskedConsolidation asked =
                new AskedConsolidation(card, List.of(), null, new AskedTenor(12), AskedPayout.ANYWHERE);
        ControlFlowId flow = new ControlFlowId(lender.useCases()
                .merge()
                .consolidateLoans()
                .consolidate(door, lender.borrower(), asked)
                .controlFlowId());
        lender.present(flow);

        assertThat(Race.refusals(
                        CROWD,
                        () -> lender.useCases().merge().confirmConsolidation().confirm(door, lender.borrower(), flow)))
                .containsOnlyOnce(Optional.empty());
        assertThat(lender.all())
                .filteredOn(BookedLoan::isRunning)
                .singleElement()
                .satisfies(one -> assertThat(lender.owedInLedger(one)).isEqualTo(owed));
    }

    /** M62. */
    @Example
    void topUpIsAcceptedOnce() {
        Lender lender = new Lender(stores());
        TopUpUseCases topUps = lender.useCases().topUps();
        AskedTopUp asked = new AskedTopUp(lender.creditCard().id().value(), null, null, false);
        TopUpApplication begun = topUps.applyForTopUp().apply(lender.borrower(), "shop", asked);
        TopUpClaim claim = new TopUpClaim(lender.borrower(), "shop", begun.id());
        topUps.screenTopUp().screen(claim, amount("monthlyIncome", "2000000"));
        topUps.decideTopUp().decide(claim);
        String payout = lender.savings().number().value();

        assertThat(Race.refusals(
                        CROWD,
                        () -> topUps.acceptTopUp()
                                .accept(claim, amount("loanTopupAmount", "50000"), new AskedTenor(12), payout)))
                .containsOnlyOnce(Optional.empty());
        assertThat(lender.all()).filteredOn(BookedLoan::isRunning).hasSize(1);
    }

    @Example
    void offeredLoanIsPaidOutOnce() {
        Lender lender = new Lender(stores());
        Account before = lender.savings();

        assertThat(taken(lender, OfferKind.LOAN, before.id().value(), amount("acceptedAmount", "40000")))
                .containsOnlyOnce(Optional.empty());
        assertThat(lender.all()).hasSize(1);
        assertThat(lender.account(before.id()).available())
                .isEqualTo(before.available().plus(Money.of("40000", before.currency())));
    }

    @Example
    void offeredCardIsOpenedOnce() {
        Lender lender = new Lender(stores());

        assertThat(taken(lender, OfferKind.CREDIT_CARD, null, null)).containsOnlyOnce(Optional.empty());
        assertThat(stores().bankRecords().all(Lender.SPACE, OpenedAccount.KIND)).hasSize(1);
    }

    private static List<Optional<Reason>> taken(
            Lender lender, OfferKind kind, @Nullable String payout, @Nullable AskedAmount amount) {
        OfferUseCases offers = lender.useCases().offers();
        String id = offers.listOffers().list(lender.borrower(), null).stream()
                .map(listed -> listed.offer())
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        return Race.refusals(CROWD, () -> offers.takeOffer().take(lender.borrower(), id, payout, amount));
    }

    private static AskedAmount amount(String field, String value) {
        return new AskedAmount(field, new BigDecimal(value));
    }
}
