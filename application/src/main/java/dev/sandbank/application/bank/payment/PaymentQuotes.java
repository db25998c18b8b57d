package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.account.TransferAccounts;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.Quote;
import dev.sandbank.domain.bank.payment.bill.BillRule;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds out what a payment would move, whom it would reach and what it would cost. Nothing is stored. */
public final class PaymentQuotes {

    private final TransferAccounts accounts;
    private final SeedNames seeds;
    private final PayeeBook payees;
    private final AdhocPayees adhocPayees;
    private final SpaceClocks clocks;

    public PaymentQuotes(
            BankViews views, InsideAccounts inside, PayeeBook payees, SeedNames seeds, SpaceClocks clocks) {
        this.accounts = new TransferAccounts(views);
        this.payees = payees;
        this.seeds = seeds;
        this.adhocPayees = new AdhocPayees(inside, payees);
        this.clocks = clocks;
    }

    /**
     * The quote; call it outside of units of work.
     *
     * @throws Refused ACCOUNT_UNKNOWN, INPUT_INVALID, AMOUNT_INVALID or SCHEDULE_NOT_OFFERED
     */
    public QuotedPayment quote(Payer payer, PaymentRequest request) {
        Account source = accounts.read(payer.viewer(), request.source());
        Target target = target(payer, request);
        Currency destination = target.currency();
        Money asked = request.amount().in(request.side().among(source.currency(), destination));
        LocalDate day = day(payer);
        if (request.timing().isLaterThan(day)) {
            throw new Refused(PaymentRefusal.SCHEDULE_NOT_OFFERED);
        }
        Quote quote = Quote.of(asked, source.currency(), destination, day);
        BillRule rule = target.rule();
        if (rule != null) {
            rule.checkAmount(request.amount().field(), quote.credit());
        }
        PaymentOrder order = new PaymentOrder(
                request.kind(),
                source.id(),
                target.beneficiary(),
                quote.debit(),
                quote.credit(),
                quote.rest(),
                quote.rate(),
                Charges.fee(payer.customer().market(), request.kind(), quote.debit(), day),
                request.remarks());
        return new QuotedPayment(order, target.kept());
    }

    /**
     * The account that pays, as it is now.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    Account source(Payer payer, PaymentOrder order) {
        return accounts.read(payer.viewer(), order.source());
    }

    private LocalDate day(Payer payer) {
        return LocalDate.ofInstant(
                clocks.now(payer.space()), payer.customer().market().zone());
    }

    private Target target(Payer payer, PaymentRequest request) {
        PaymentTarget asked = request.target();
        if (asked instanceof PaymentTarget.Own own) {
            return own(payer, request, own);
        }
        if (asked instanceof PaymentTarget.Known known) {
            return of(payee(payer, request, known), null);
        }
        if (asked instanceof PaymentTarget.Bill bill) {
            return bill(payer, request, bill);
        }
        PaymentTarget.Adhoc adhoc = (PaymentTarget.Adhoc) asked;
        Payee payee = adhocPayees.of(payer, adhoc.details());
        return of(payee, adhoc.kept() ? payee : null);
    }

    private Target own(Payer payer, PaymentRequest request, PaymentTarget.Own own) {
        if (own.account().equals(request.source())) {
            throw new Refused(InputInvalid.of(own.field(), FieldFault.Kind.INVALID_REFERENCE));
        }
        Account account = accounts.read(payer.viewer(), own.account());
        if (!account.kind().canPay()) {
            throw new Refused(PaymentRefusal.ACCOUNT_NOT_FOR_PAYMENTS);
        }
        Beneficiary beneficiary = Beneficiary.inside(account.number().value(), null, payer.customer(), account.id());
        return new Target(beneficiary, account.currency(), null, null);
    }

    private Target bill(Payer payer, PaymentRequest request, PaymentTarget.Bill bill) {
        Payee payee = payee(payer, request, bill.payee());
        SeedName seed = seeds.of(payer.space());
        BillRule rule = Merchants.of(seed, payer.customer().market()).stream()
                .filter(merchant -> merchant.number().equals(payee.merchant()))
                .map(Merchant::rule)
                .findFirst()
                .orElse(null);
        Sent number = bill.number();
        if (rule != null && number != null) {
            rule.checkNumber(number.field(), number.text());
        }
        return new Target(of(payee, null).beneficiary(), payee.currency(), null, rule);
    }

    private Payee payee(Payer payer, PaymentRequest request, PaymentTarget.Known known) {
        return payees.find(payer.space(), payer.customer(), known.payee(), request.kind())
                .orElseThrow(() -> new Refused(InputInvalid.of(known.field(), FieldFault.Kind.INVALID_REFERENCE)));
    }

    private static Target of(Payee payee, @Nullable Payee kept) {
        Payee.Receiver receiver = payee.receiver();
        Beneficiary beneficiary = receiver == null
                ? Beneficiary.outside(payee.name(), payee.id())
                : Beneficiary.inside(payee.name(), payee.id(), receiver.customer(), receiver.account());
        return new Target(beneficiary, payee.currency(), kept, null);
    }

    private record Target(
            Beneficiary beneficiary,
            Currency currency,
            @Nullable Payee kept,
            @Nullable BillRule rule) {}
}
