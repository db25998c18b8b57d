package dev.sandbank.domain.bank.seed.written;

import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A payee that somebody wrote down.
 *
 * @param kind inside this bank, at the other bank of the market, or a company that sends bills
 * @param name null for a test customer, whom the seed names
 * @param account the number at the other bank, or the customer's number at the company; inside this bank the user id of
 *     the customer of the market whose first account that can be paid is meant
 * @param nickname what the customer calls the payee; null for the name
 */
public record WrittenPayee(
        PayeeKind kind,
        @Nullable String name,
        String account,
        @Nullable String nickname) {

    public WrittenPayee {
        if (kind != PayeeKind.INTERNAL && kind != PayeeKind.EXTERNAL && kind != PayeeKind.BILLER) {
            throw new IllegalArgumentException("payees of this kind cannot be written down");
        }
    }

    /** The same payee with this name. */
    public WrittenPayee named(String other) {
        return new WrittenPayee(kind, other, account, nickname);
    }

    Facts facts() {
        return new FactWriter()
                .one("kind", kind)
                .text("name", name)
                .text("account", account)
                .text("nickname", nickname)
                .facts();
    }

    static WrittenPayee read(Facts facts) {
        return new WrittenPayee(
                facts.one("kind", PayeeKind.class),
                facts.textOrNull("name"),
                facts.text("account"),
                facts.textOrNull("nickname"));
    }
}
