package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.account.TransferAccounts;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.Quote;
import dev.sandbank.domain.bank.payment.bill.BillRule;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.schedule.PaymentPlan;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a payment would move, whom it would reach and what it would cost. Nothing is stored. */
public final class PaymentQuotes {

    private static final String INSIDE = "INTERNAL";

    private final TransferAccounts accounts;
    private final PresentAccounts present;
    private final SeedNames seeds;
    private final PayeeBook payees;
    private final AdhocPayees adhocPayees;
    private final SpaceClocks clocks;

    public PaymentQuotes(
            BankViews views,
            PresentAccounts present,
            InsideAccounts inside,
            PayeeBook payees,
            SeedNames seeds,
            SpaceClocks clocks) {
        this.accounts = new TransferAccounts(views);
        this.present = present;
        this.payees = payees;
        this.seeds = seeds;
        this.adhocPayees = new AdhocPayees(inside, payees);
        this.clocks = clocks;
    }

    /**
     * The quote; call it outside of units of work.
     *
     * @throws Refused ACCOUNT_UNKNOWN, INPUT_INVALID or AMOUNT_INVALID
     */
    public QuotedPayment quote(Payer payer, PaymentRequest request) {
        Account source = accounts.seeded(payer.viewer()).find(request.source());
        Target target = target(payer, request);
        Currency destination = target.currency();
        Money asked = request.amount().in(request.side().among(source.currency(), destination));
        LocalDate day = day(payer);
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
        boolean ofSource = asked.currency() == source.currency();
        return new QuotedPayment(order, target.kept(), plan(payer, request, target, ofSource));
    }

    /**
     * The quote of a payment that can only be made at once.
     *
     * @throws Refused as {@link #quote}, or SCHEDULE_NOT_OFFERED
     */
    public QuotedPayment quoteForToday(Payer payer, PaymentRequest request) {
        QuotedPayment quoted = quote(payer, request);
        if (quoted.plan() != null) {
            throw new Refused(PaymentRefusal.SCHEDULE_NOT_OFFERED);
        }
        return quoted;
    }

    /** The plan of a payment for later days; none if it is to be booked today. */
    private @Nullable PaymentPlan plan(Payer payer, PaymentRequest request, Target target, boolean ofSource) {
        AskedSchedule asked = request.schedule();
        if (asked == null) {
            return null;
        }
        LocalDate today = day(payer);
        asked.check(today);
        PaymentPlan plan = target.plan(asked.recurrence(), ofSource);
        boolean atOnce = asked.recurrence().frequency() == Frequency.ONCE
                && firstDay(payer, request.kind(), plan).equals(today);
        return atOnce ? null : plan;
    }

    /** The first day on which a plan that is ordered now would be booked. */
    LocalDate firstDay(Payer payer, PaymentKind kind, PaymentPlan plan) {
        return plan.firstDay(kind, payer.customer().market(), clocks.now(payer.space()));
    }

    /**
     * The same order for another amount, with rate and fee of today.
     *
     * @throws Refused AMOUNT_INVALID, EXCHANGE_TOO_SMALL
     */
    public PaymentOrder requoted(Payer payer, PaymentOrder order, Money named) {
        return Charges.requoted(order, named, payer.customer().market(), day(payer));
    }

    /**
     * Checks another amount of a bill payment by what the company asks.
     *
     * @param field the name under which the amount was sent
     * @throws Refused INPUT_INVALID with the rule
     */
    public void checkBill(Payer payer, PaymentOrder order, String field) {
        Optional.ofNullable(order.beneficiary().payee())
                .flatMap(id -> payees.find(payer.space(), payer.customer(), id, PaymentKind.BILL))
                .filter(payee -> order.kind() == PaymentKind.BILL)
                .flatMap(payee -> rule(payer, payee))
                .ifPresent(rule -> rule.checkAmount(field, order.credit()));
    }

    /**
     * The account that pays, as it is now.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public Account source(Payer payer, PaymentOrder order) {
        return present.of(payer.space(), accounts.seeded(payer.viewer()).find(order.source()), day(payer));
    }

    private LocalDate day(Payer payer) {
        return LocalDays.at(clocks.now(payer.space()), payer.customer().market());
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
        Account account = accounts.seeded(payer.viewer()).find(own.account());
        if (!account.kind().canPay()) {
            throw new Refused(PaymentRefusal.ACCOUNT_NOT_FOR_PAYMENTS);
        }
        Beneficiary beneficiary = Beneficiary.inside(account.number().value(), null, payer.customer(), account.id());
        return new Target(beneficiary, account.currency(), null, null, null);
    }

    private Target bill(Payer payer, PaymentRequest request, PaymentTarget.Bill bill) {
        Payee payee = payee(payer, request, bill.payee());
        BillRule rule = rule(payer, payee).orElse(null);
        Sent number = bill.number();
        if (rule != null && number != null) {
            rule.checkNumber(number.field(), number.text());
        }
        return new Target(of(payee, null).beneficiary(), payee.currency(), null, rule, payee);
    }

    private Optional<BillRule> rule(Payer payer, Payee payee) {
        return Merchants.of(seeds.of(payer.space()), payer.customer().market()).stream()
                .filter(merchant -> merchant.number().equals(payee.merchant()))
                .map(Merchant::rule)
                .findFirst();
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
        return new Target(beneficiary, payee.currency(), kept, null, payee);
    }

    private record Target(
            Beneficiary beneficiary,
            Currency currency,
            @Nullable Payee kept,
            @Nullable BillRule rule,
            @Nullable Payee payee) {

        PaymentPlan plan(Recurrence days, boolean ofSource) {
            PayeeBank bank = payee == null ? null : payee.bank();
            return new PaymentPlan(
                    days, ofSource, payee == null ? INSIDE : payee.methods().get(0), bank == null ? null : bank.code());
        }
    }
}
