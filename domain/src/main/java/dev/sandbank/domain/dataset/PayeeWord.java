package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of payee somebody wrote down. */
public enum PayeeWord {
    /** A customer of this bank, in the same market. */
    CUSTOMER(PayeeKind.INTERNAL),
    /** An account at the other bank of the market. */
    BANK(PayeeKind.EXTERNAL),
    /** A company of the market that sends bills. */
    COMPANY(PayeeKind.BILLER);

    private final PayeeKind kind;

    PayeeWord(PayeeKind kind) {
        this.kind = kind;
    }

    /** The word in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public PayeeKind kind() {
        return kind;
    }

    public static Optional<PayeeWord> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static PayeeWord of(PayeeKind kind) {
        return Arrays.stream(values())
                .filter(one -> one.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
