package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.bank.payment.PaymentRequest;
import dev.sandbank.application.bank.payment.PaymentTarget;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.Payload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Takes a bundle: quotes its payments and lets it wait for a one-time code, because it pays several people at once. A
 * payment that cannot be made is declined alone; one that is not in form refuses the whole bundle.
 */
public final class TakeBundle {

    private final PaymentQuotes quotes;
    private final BundleBook bundles;
    private final StartControlFlow startControlFlow;
    private final ReadProfile readProfile;
    private final SpaceClocks clocks;

    TakeBundle(
            PaymentQuotes quotes,
            BundleBook bundles,
            StartControlFlow startControlFlow,
            ReadProfile readProfile,
            SpaceClocks clocks) {
        this.quotes = quotes;
        this.bundles = bundles;
        this.startControlFlow = startControlFlow;
        this.readProfile = readProfile;
        this.clocks = clocks;
    }

    /**
     * The bundle, if it was taken before under the same id.
     *
     * @throws Refused STEP_UP_REQUIRED with the flow of a new bundle; BUNDLES_TOO_MANY; INPUT_INVALID if the total is not
     *     the sum, if a payment is not in form, or if the id belongs to a bundle of other payments; ACCOUNT_UNKNOWN
     */
    public Bundle take(Payer payer, BundleRequest request) {
        checkSize(request);
        checkTotal(request);
        List<BundledPayment> payments =
                request.payments().stream().map(one -> quoted(payer, one)).toList();
        Optional<Bundle> known = known(payer, request, payments);
        if (known.isPresent()) {
            return known.get();
        }
        Holder holder = Holder.of(payer.viewer().customer());
        bundles.checkOpen(payer.viewer().space(), holder);
        Sent ownId = request.ownId();
        Bundle bundle = new Bundle(
                "",
                holder,
                payer.owner().client(),
                ownId == null ? null : ownId.text(),
                clocks.now(payer.viewer().space()),
                payments);
        FlowStart start =
                new FlowStart(payer.owner(), holder.market(), request.form().purpose(), new Payload(bundle.facts()));
        String phone = readProfile
                .read(payer.viewer().space(), payer.viewer().customer())
                .phones()
                .get(0)
                .masked();
        ControlFlowId flow = startControlFlow.start(start.sendingTo(phone), ControlFlowId.Form.HEX);
        throw new Refused(new StepUpRequired(flow.value(), phone));
    }

    private Optional<Bundle> known(Payer payer, BundleRequest request, List<BundledPayment> payments) {
        Sent ownId = request.ownId();
        if (ownId == null) {
            return Optional.empty();
        }
        Optional<Bundle> known = bundles.withOwnId(
                payer.viewer().space(),
                Holder.of(payer.viewer().customer()),
                payer.owner().client(),
                ownId.text());
        if (known.filter(bundle -> !bundle.asksFor(payments)).isPresent()) {
            throw new Refused(InputInvalid.of(ownId.field(), FieldFault.Kind.REPEATED));
        }
        return known;
    }

    private static void checkSize(BundleRequest request) {
        if (request.payments().isEmpty()) {
            throw new Refused(InputInvalid.of(request.field(), FieldFault.Kind.MISSING));
        }
        if (request.payments().size() > Bundle.MOST) {
            throw new Refused(InputInvalid.of(
                    request.field(), FieldFault.Kind.OUT_OF_RANGE, "A bundle has at most 100 payments."));
        }
    }

    private static void checkTotal(BundleRequest request) {
        AskedAmount total = request.total();
        BigDecimal sum = request.payments().stream()
                .map(payment -> payment.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && total.value().compareTo(sum) != 0) {
            throw new Refused(InputInvalid.of(
                    total.field(),
                    FieldFault.Kind.OUT_OF_RANGE,
                    "The payments add up to " + sum.toPlainString() + "."));
        }
    }

    private BundledPayment quoted(Payer payer, PaymentRequest request) {
        String asked = asked(request);
        BigDecimal amount = request.amount().value();
        try {
            return BundledPayment.waiting(
                    asked, amount, quotes.quoteForToday(payer, request).order());
        } catch (Refused refused) {
            if (isPayeeUnknown(request, refused)) {
                return BundledPayment.refused(asked, amount, BundledPayment.PAYEE_UNKNOWN);
            }
            if (refused.reason() instanceof BankRefusal) {
                throw refused;
            }
            return BundledPayment.refused(asked, amount, refused.reason().name());
        }
    }

    private static boolean isPayeeUnknown(PaymentRequest request, Refused refused) {
        return request.target() instanceof PaymentTarget.Known known
                && refused.refusal() instanceof InputInvalid invalid
                && invalid.faults().stream()
                        .allMatch(fault -> fault.field().equals(known.field())
                                && fault.kind() == FieldFault.Kind.INVALID_REFERENCE);
    }

    /** What a payment asks for, in one line. */
    private static String asked(PaymentRequest request) {
        String target = request.target() instanceof PaymentTarget.Known known
                ? known.payee()
                : ((PaymentTarget.Adhoc) request.target()).details().account().text();
        return String.join(
                " ",
                request.kind().name(),
                request.source().value(),
                target,
                request.amount().value().stripTrailingZeros().toPlainString(),
                request.side().toString(),
                request.remarks());
    }
}
