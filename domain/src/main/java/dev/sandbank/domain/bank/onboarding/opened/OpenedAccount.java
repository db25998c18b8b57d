package dev.sandbank.domain.bank.onboarding.opened;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.AccountTerms;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.MinimumPayment;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.OfferedProduct;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that a customer got by an application.
 *
 * @param product the code of the product in the {@link Catalogue}
 * @param openedOn the calendar day in the market; statements are made on this day of each month
 * @param lastFour the end of the number of the account, and of its card if there is one
 * @param card null for an account without a card
 */
@RecordBuilder
public record OpenedAccount(
        AccountId account,
        CustomerId customer,
        String product,
        Money limit,
        LocalDate openedOn,
        String lastFour,
        @Nullable OpenedCard card)
        implements BankRecord {

    public static final RecordKind<OpenedAccount> KIND = new RecordKind<>("opened-account", OpenedAccount::read);

    private static final int CASH_THOUSANDTHS = 200;
    private static final int LEAST_PAYMENT = 25;

    /** Whether products of a kind become accounts of this form. */
    public static boolean opens(ProductKind kind) {
        return kind != ProductKind.PERSONAL_LOAN;
    }

    /** The account before any entry, as it is on a day. */
    public Account on(LocalDate today) {
        OfferedProduct sold = sold();
        boolean withCard = sold.kind() == ProductKind.CREDIT_CARD;
        return new Account(
                account,
                withCard ? AccountKind.CREDIT_CARD : AccountKind.READY_CREDIT,
                new Product(sold.name(), sold.code()),
                null,
                withCard ? MaskedNumber.ofCard(lastFour) : MaskedNumber.ofAccount(lastFour),
                AccountStatus.ACTIVE,
                Money.zero(limit.currency()),
                withCard ? cardTerms(sold, today) : readyCredit(today));
    }

    /** Its history before any entry: nothing. */
    public History history() {
        return new History(account, openedOn, Money.zero(limit.currency()), List.of(), List.of());
    }

    OfferedProduct sold() {
        return Catalogue.find(customer.market(), product).orElseThrow();
    }

    private AccountTerms cardTerms(OfferedProduct sold, LocalDate today) {
        Money none = Money.zero(limit.currency());
        return new CardTerms(
                line(today),
                minimum(),
                openedOn.plusMonths(months(today) + 1),
                none,
                CardHolderType.PRIMARY,
                cash(),
                cash(),
                sold.rate(),
                InterestRates.percent(InterestRates.CASH),
                none);
    }

    private AccountTerms readyCredit(LocalDate today) {
        return new ReadyCreditTerms(line(today), minimum(), openedOn.plusMonths(months(today) + 1), cash(), cash());
    }

    private CreditLine line(LocalDate today) {
        Money none = Money.zero(limit.currency());
        return new CreditLine(limit, limit, none, openedOn.plusMonths(months(today)), none, openedOn);
    }

    /** The whole months since it was opened. */
    private long months(LocalDate today) {
        return ChronoUnit.MONTHS.between(openedOn, today);
    }

    private MinimumPayment minimum() {
        Money none = Money.zero(limit.currency());
        return new MinimumPayment.Rule(Catalogue.amount(LEAST_PAYMENT, customer.market()), none, none);
    }

    private Money cash() {
        return Amounts.share(limit, CASH_THOUSANDTHS);
    }

    @Override
    public String id() {
        return account.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("product", product)
                .money("limit", limit)
                .day("openedOn", openedOn)
                .text("lastFour", lastFour)
                .part("card", card == null ? Facts.NONE : card.facts())
                .facts();
    }

    private static OpenedAccount read(String id, Holder holder, Facts facts) {
        Facts card = facts.part("card");
        return new OpenedAccount(
                new AccountId(id),
                holder.customer(),
                facts.text("product"),
                facts.money("limit"),
                facts.day("openedOn"),
                facts.text("lastFour"),
                card.isEmpty() ? null : OpenedCard.read(card));
    }
}
