package dev.sandbank.domain.bank.payment.payee;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a customer pays.
 *
 * @param id 88 hex digits; unique among the payees of the customer
 * @param nickname what the customer calls the payee
 * @param account the account that is paid: its number, IBAN or proxy in full; for a company that sends bills the
 *     customer's number there
 * @param currency the currency of that account
 * @param methods the payment methods of reference data by which the payee can be paid, the usual one first
 * @param bank the bank, or null if it is this one
 * @param receiver the customer of this bank behind the account, or null
 * @param merchant the number of the company that sends bills, or null
 */
@RecordBuilder
public record Payee(
        String id,
        Holder holder,
        PayeeKind kind,
        String name,
        String nickname,
        String account,
        Currency currency,
        List<String> methods,
        @Nullable PayeeBank bank,
        @Nullable Receiver receiver,
        @Nullable String merchant)
        implements BankRecord {

    /** Payees that customers add; those of the seed are not stored. */
    public static final RecordKind<Payee> KIND = new RecordKind<>("payee", Payee::read);

    /** The most payees that a customer may add. */
    public static final int MOST = 500;

    private static final int SHOWN = 4;

    public Payee {
        methods = List.copyOf(methods);
    }

    /**
     * The customer of this bank who is paid.
     *
     * @param account the account that receives the money
     */
    public record Receiver(CustomerId customer, AccountId account) {}

    /** The same payee as the customer calls them. */
    public Payee called(String otherwise) {
        return new Payee(id, holder, kind, name, otherwise, account, currency, methods, bank, receiver, merchant);
    }

    /** The account with only its last four characters shown. */
    public String displayAccount() {
        int hidden = Math.max(0, account.length() - SHOWN);
        return "X".repeat(Math.max(hidden, SHOWN + 2)) + account.substring(hidden);
    }

    @Override
    public Facts facts() {
        FactWriter writer = new FactWriter()
                .one("kind", kind)
                .text("name", name)
                .text("nickname", nickname)
                .text("account", account)
                .one("currency", currency)
                .texts("methods", methods)
                .text("merchant", merchant);
        if (bank != null) {
            writer.part("bank", bank.facts());
        }
        if (receiver != null) {
            writer.one("receiver.market", receiver.customer.market())
                    .text("receiver.userId", receiver.customer.userId())
                    .text("receiver.account", receiver.account.value());
        }
        return writer.facts();
    }

    private static Payee read(String id, Holder holder, Facts facts) {
        Facts bank = facts.part("bank");
        return new Payee(
                id,
                holder,
                facts.one("kind", PayeeKind.class),
                facts.text("name"),
                facts.text("nickname"),
                facts.text("account"),
                facts.one("currency", Currency.class),
                facts.texts("methods"),
                bank.isEmpty() ? null : PayeeBank.of(bank),
                receiver(facts.part("receiver")),
                facts.textOrNull("merchant"));
    }

    private static @Nullable Receiver receiver(Facts facts) {
        return facts.isEmpty()
                ? null
                : new Receiver(
                        new CustomerId(facts.one("market", Market.class), facts.text("userId")),
                        new AccountId(facts.text("account")));
    }
}
