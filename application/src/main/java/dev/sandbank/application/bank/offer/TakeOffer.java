package dev.sandbank.application.bank.offer;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.onboarding.OpenTakenProducts;
import dev.sandbank.application.bank.profile.ReadIncome;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.bank.offer.CustomerOffer;
import dev.sandbank.domain.bank.offer.OfferKind;
import dev.sandbank.domain.bank.offer.OfferRules;
import dev.sandbank.domain.bank.onboarding.TakenProduct;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes what was offered to a customer who takes it: a card, or a loan. No one-time code is asked for, because the bank
 * publishes no step for it and money goes to the customer alone.
 */
public final class TakeOffer {

    private final BankViews views;
    private final MadeOffers offers;
    private final LoanWork work;
    private final BankRecords records;
    private final Transactions transactions;
    private final ReadProfile readProfile;
    private final OpenTakenProducts products;

    public TakeOffer(
            BankViews views,
            ReadIncome readIncome,
            LoanWork work,
            BankRecords records,
            Transactions transactions,
            ReadProfile readProfile,
            OpenTakenProducts products) {
        this.views = views;
        this.offers = new MadeOffers(views, readIncome);
        this.work = work;
        this.records = records;
        this.transactions = transactions;
        this.readProfile = readProfile;
        this.products = products;
    }

    /**
     * The order, which is done.
     *
     * @param account the account that gets the money of a loan; null for the first deposit
     * @param wanted null for all that is offered
     * @throws Refused CUSTOMER_OFFER_UNKNOWN, CUSTOMER_OFFER_CLOSED, INPUT_INVALID, OFFER_AMOUNT_WRONG,
     *     PAYOUT_ACCOUNT_UNKNOWN, LOANS_FULL, or as {@link Account#hold} for the fee of a loan; then nothing changed
     */
    public Made take(Borrower borrower, String id, @Nullable String account, @Nullable AskedAmount wanted) {
        List<CustomerOffer> all = offers.to(borrower);
        LoanCarrier carrier = offers.card(borrower).map(LoanCarrier::of).orElse(null);
        Payout payout = carrier == null
                ? null
                : new AskedPayout(account, null).checked(borrower, views.of(borrower.viewer()), carrier);
        Profile customer =
                readProfile.read(borrower.viewer().space(), borrower.viewer().customer());
        OpenLoans loans = work.open(borrower.viewer().space(), borrower.viewer().customer());
        OfferRules rules = offers.rules(borrower);
        OfferDesk desk = new OfferDesk(records);
        return transactions.in(borrower.viewer().space()).run(() -> {
            OfferDesk.Asked asked = desk.find(borrower, all, id);
            CustomerOffer offer = asked.offer();
            Money amount = wanted == null
                    ? offer.amount()
                    : offer.taking(wanted.in(offer.amount().currency()));
            String order = offer.kind() == OfferKind.CREDIT_CARD
                    ? openCard(borrower, offer, amount, customer, rules.today())
                    : lend(rules, loans, Objects.requireNonNull(carrier), amount, Objects.requireNonNull(payout));
            desk.put(borrower, all, asked.answer().made(order));
            return new Made(offer.id(), order, rules.today());
        });
    }

    private String openCard(Borrower borrower, CustomerOffer offer, Money limit, Profile customer, LocalDate today) {
        List<OpenedAccount> opened = records.of(
                borrower.viewer().space(),
                OpenedAccount.KIND,
                Holder.of(borrower.viewer().customer()));
        if (opened.stream().anyMatch(MadeOffers::isOfferedCard)) {
            throw new Refused(BankRefusal.CUSTOMER_OFFER_CLOSED);
        }
        products.open(
                borrower.viewer().space(), offer.id(), new TakenProduct(OfferRules.CARD, limit, 0), customer, today);
        return "F" + offer.id();
    }

    private static String lend(OfferRules rules, OpenLoans loans, LoanCarrier carrier, Money amount, Payout payout) {
        if (loans.all().stream().anyMatch(MadeOffers.runsOn(carrier))) {
            throw new Refused(BankRefusal.CUSTOMER_OFFER_CLOSED);
        }
        return loans.book(LoanOrder.of(carrier, rules.quote(amount).orElseThrow(), payout))
                .id();
    }

    /** What was made of an offer, on which day. */
    public record Made(String offer, String order, LocalDate on) {}
}
