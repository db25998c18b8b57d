package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The canonical text of a document: JSON with every field in its place, and one line for each transaction. */
final class DocumentText {

    private static final int FIRST_READABLE = 0x20;

    private final DataSetDocument document;
    private final StringBuilder out = new StringBuilder();

    DocumentText(DataSetDocument document) {
        this.document = document;
    }

    String write() {
        out.append("{\n  \"version\": ").append(DataSetDocument.VERSION).append(",\n  \"name\": ");
        text(document.name());
        out.append(",\n  \"customers\": ");
        list(document.customers(), "  ", this::customer);
        return out.append("\n}\n").toString();
    }

    private void customer(SetCustomer customer) {
        String in = "      ";
        out.append("{\n").append(in);
        field("market", customer.market().code());
        next(in, "userId", customer.userId());
        next(in, "name", customer.name());
        next(in, "password", customer.password());
        if (customer.like() != null) {
            next(in, "like", customer.like().userId());
        } else {
            out.append(",\n").append(in).append("\"debitCard\": ").append(customer.debitCard());
            out.append(",\n").append(in).append("\"accounts\": ");
            list(customer.accounts(), in, this::account);
            products(in, customer);
        }
        out.append("\n    }");
    }

    /** What came to the form of files later, and is written only where it is. */
    private void products(String in, SetCustomer customer) {
        if (!customer.creditCards().isEmpty()) {
            out.append(",\n").append(in).append("\"creditCards\": ");
            list(customer.creditCards(), in, this::card);
        }
        if (customer.payees() != null) {
            out.append(",\n").append(in).append("\"payees\": ");
            list(customer.payees(), in, this::payee);
        }
    }

    private void card(SetCard card) {
        String in = "          ";
        out.append("{\n").append(in).append("\"limit\": ").append(number(card.limit()));
        next(in, "nickname", card.nickname());
        out.append(",\n").append(in).append("\"owed\": ").append(number(card.owed()));
        out.append(",\n").append(in).append("\"transactions\": ");
        list(card.transactions(), in, this::transaction);
        out.append("\n        }");
    }

    private void payee(WrittenPayee payee) {
        boolean inside = payee.kind() == PayeeKind.INTERNAL;
        out.append('{');
        fields(List.of(
                List.of("kind", PayeeWord.of(payee.kind()).word()),
                List.of("userId", inside ? payee.account() : ""),
                List.of("name", inside ? "" : or(payee.name())),
                List.of("account", inside ? "" : payee.account()),
                List.of("nickname", or(payee.nickname()))));
        out.append('}');
    }

    private void account(SetAccount account) {
        String in = "          ";
        out.append("{\n").append(in);
        field("id", account.id());
        next(in, "kind", account.kind().name().toLowerCase(Locale.ROOT));
        next(in, "currency", account.opening().currency().name());
        next(in, "nickname", account.nickname());
        out.append(",\n").append(in).append("\"openingBalance\": ").append(number(account.opening()));
        out.append(",\n").append(in).append("\"balance\": ").append(number(account.balance()));
        out.append(",\n").append(in).append("\"transactions\": ");
        list(account.transactions(), in, this::transaction);
        out.append("\n        }");
    }

    private void transaction(SetTransaction transaction) {
        out.append('{');
        field("date", transaction.date().toString());
        out.append(", \"amount\": ").append(number(transaction.amount()));
        out.append(", ");
        fields(List.of(
                List.of("kind", transaction.kind().word()),
                List.of("text", transaction.text()),
                List.of("with", or(transaction.other())),
                List.of("account", or(transaction.account()))));
        out.append('}');
    }

    /** Names and texts on one line; those that are empty are left out. */
    private void fields(List<List<String>> all) {
        String before = "";
        for (List<String> one : all) {
            if (!one.get(1).isEmpty()) {
                out.append(before);
                field(one.get(0), one.get(1));
                before = ", ";
            }
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(Money amount) {
        return amount.decimal().toPlainString();
    }

    private <T> void list(List<T> things, String indent, Consumer<T> write) {
        if (things.isEmpty()) {
            out.append("[]");
            return;
        }
        String before = "[\n" + indent + "  ";
        for (T thing : things) {
            out.append(before);
            write.accept(thing);
            before = ",\n" + indent + "  ";
        }
        out.append('\n').append(indent).append(']');
    }

    private void next(String indent, String name, @Nullable String value) {
        if (value != null) {
            out.append(",\n").append(indent);
            field(name, value);
        }
    }

    private void field(String name, String value) {
        text(name);
        out.append(": ");
        text(value);
    }

    private void text(String value) {
        out.append('"');
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < FIRST_READABLE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
