package dev.sandbank.domain.bank.payment.payee;

import dev.sandbank.domain.bank.payment.PaymentKind;

/** The kinds of payees; each is paid by payments of one kind. The names are stored, so they must not change. */
public enum PayeeKind {
    INTERNAL(PaymentKind.INTERNAL, "INTERNAL_DOMESTIC"),
    EXTERNAL(PaymentKind.EXTERNAL, "EXTERNAL_DOMESTIC"),
    BILLER(PaymentKind.BILL, "BILL_PAYMENT"),
    GLOBAL(PaymentKind.GLOBAL, "GLOBAL_TRANSFER"),
    WIRE(PaymentKind.WIRE, "CROSS_BORDER_WIRE"),
    SEPA(PaymentKind.SEPA, "SEPA"),
    PROXY(PaymentKind.PROXY, "ACCOUNT_PROXY");

    private final PaymentKind paidBy;
    private final String paymentType;

    PayeeKind(PaymentKind paidBy, String paymentType) {
        this.paidBy = paidBy;
        this.paymentType = paymentType;
    }

    public PaymentKind paidBy() {
        return paidBy;
    }

    /** The {@code paymentType} of reference data. */
    public String paymentType() {
        return paymentType;
    }
}
