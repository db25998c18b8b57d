package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.InStage;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.onboarding.Step;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's application for more money on a running loan, or for a further loan beside it. Each method is one step and
 * refuses in the wrong stage; the stages are those of applications for other products.
 *
 * @param client id of the program that made it; no other one may go on with it
 * @param income of a month, as the customer told it; null before the screening
 * @param offer what the bank decided, or null
 * @param booked the loan that came of it, or null
 */
@RecordBuilder
public record TopUpApplication(
        String id,
        CustomerId customer,
        String client,
        TopUpWish wish,
        Stage stage,
        @Nullable Money income,
        @Nullable TopUpOffer offer,
        @Nullable LoanReference booked)
        implements BankRecord {

    public static final RecordKind<TopUpApplication> KIND = new RecordKind<>("loan-top-up", TopUpFacts::read);

    /** How many of a customer are kept; a new one takes the place of the oldest. */
    public static final int MOST = 20;

    /** A new application. */
    public static TopUpApplication begin(String id, CustomerId customer, String client, TopUpWish wish) {
        return new TopUpApplication(id, customer, client, wish, Stage.PRESCREENING, null, null, null);
    }

    /** What the loan that comes of it is: a further loan, or one that takes the place of another. */
    public LoanKind loanKind() {
        return wish.old() == null ? LoanKind.CASH : LoanKind.CONSOLIDATION;
    }

    /**
     * Refuses a step that is not for this stage.
     *
     * @throws Refused APPLICATION_STAGE_WRONG
     */
    public TopUpApplication require(Step step) {
        if (!step.stages().contains(stage)) {
            throw new Refused(new InStage(stage));
        }
        return this;
    }

    /** After the bank looked at the income. */
    public TopUpApplication screened(Money monthly) {
        require(Step.SCREEN);
        return with(Stage.BACKGROUND_SCREENING, monthly, offer, booked);
    }

    /** Whether an offer was made that can be accepted on a day, so that nothing is to be decided anew. */
    public boolean isOffered(LocalDate today) {
        require(Step.DECIDE);
        return offer != null && !offer.expiredOn(today);
    }

    /** After the bank decided. */
    public TopUpApplication decided(TopUpOffer made) {
        require(Step.DECIDE);
        return with(made.choices().isEmpty() ? Stage.DECLINED : Stage.IN_PRINCIPLE_APPROVAL, income, made, booked);
    }

    /**
     * Refuses what was not offered, or what is too much by now.
     *
     * @param now what would be offered on this day
     * @throws Refused APPLICATION_STAGE_WRONG, OFFER_EXPIRED, PRODUCT_NOT_OFFERED or OFFER_EXCEEDED
     */
    public void requireOffered(Money amount, Tenor tenor, TopUpOffer now) {
        require(Step.ACCEPT);
        if (offer == null) {
            throw new Refused(new InStage(stage));
        }
        offer.require(amount, tenor, now.madeOn());
        if (!now.holds(amount, tenor)) {
            throw new Refused(OnboardingRefusal.OFFER_EXCEEDED);
        }
    }

    /** After the loan was booked. */
    public TopUpApplication submitted(LoanReference loan) {
        require(Step.ACCEPT);
        return with(Stage.SUBMISSION, income, offer, loan);
    }

    /** The loan that a choice of the offer would come to: for what was asked for, as far as it is offered, or for the most. */
    public LoanQuote quote(TopUpOffer made, TopUpChoice choice) {
        Money asked = wish.amount();
        Money lent = asked == null || asked.compareTo(choice.most()) > 0 ? choice.most() : asked;
        Money more = lent.compareTo(choice.least()) < 0 ? choice.least() : lent;
        DueDays days = new DueDays(made.madeOn(), choice.tenor(), DayCount.of(customer.market()));
        return wish.reckoning()
                .quote(loanKind(), made.outstanding().plus(more), days)
                .orElseThrow();
    }

    private TopUpApplication with(
            Stage next, @Nullable Money monthly, @Nullable TopUpOffer made, @Nullable LoanReference loan) {
        return new TopUpApplication(id, customer, client, wish, next, monthly, made, loan);
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return TopUpFacts.of(this);
    }
}
