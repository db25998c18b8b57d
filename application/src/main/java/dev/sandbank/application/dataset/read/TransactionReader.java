package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadTransaction;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.SetTransaction;
import dev.sandbank.domain.dataset.TransactionKind;
import dev.sandbank.domain.market.Currency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the transactions of one account. */
final class TransactionReader {

    /** The fields of a transaction. */
    static final List<String> TRANSACTION = List.of("date", "amount", "kind", "text", "with", "account");

    /** The fields of a transaction of a credit card. */
    static final List<String> CARD_TRANSACTION = List.of("date", "amount", "kind", "text", "with");

    /** The kinds of transactions of a credit card, the usual one first. */
    static final List<TransactionKind> CARD_KINDS = List.of(TransactionKind.PURCHASE, TransactionKind.CASH);

    private static final int DATE = 10;

    private final Faults faults;
    private final @Nullable Currency currency;
    private final Set<String> unsure;
    private final List<String> known;
    private final List<TransactionKind> kinds;
    private final Texts texts = new Texts();
    private boolean isWhole;

    /** @param kinds those that there are, the usual one first */
    private TransactionReader(
            Faults faults,
            @Nullable Currency currency,
            Set<String> unsure,
            List<String> known,
            List<TransactionKind> kinds) {
        this.unsure = unsure;
        this.known = known;
        this.kinds = kinds;
        this.faults = faults;
        this.currency = currency;
        this.isWhole = currency != null;
    }

    /**
     * A reader of the transactions of an account.
     *
     * @param currency null if it is not known, because it is wrong
     * @param unsure the ids of accounts to which something belongs that is wrong
     */
    static TransactionReader ofAccount(Faults faults, @Nullable Currency currency, Set<String> unsure) {
        return new TransactionReader(faults, currency, unsure, TRANSACTION, List.of(TransactionKind.values()));
    }

    /** A reader of what was bought with a credit card; its payments are not written down. */
    static TransactionReader ofCard(Faults faults, @Nullable Currency currency) {
        return new TransactionReader(faults, currency, new HashSet<>(), CARD_TRANSACTION, CARD_KINDS);
    }

    /** Whether all that was read is without fault. */
    boolean isWhole() {
        return isWhole;
    }

    List<ReadTransaction> transactions(Fields account) {
        Optional<JsonArray> array = account.array("transactions");
        if (array.isEmpty()) {
            isWhole &= !account.has("transactions");
            return List.of();
        }
        int size = array.get().items().size();
        if (size > DataSetLimits.TRANSACTIONS) {
            account.fault(
                    "transactions",
                    "expected at most " + DataSetLimits.TRANSACTIONS + " transactions of one account, found " + size);
            isWhole = false;
            return List.of();
        }
        Path path = account.path().to("transactions");
        List<ReadTransaction> read = Fields.ofAll(array.get(), path, faults, known).stream()
                .flatMap(fields -> transaction(fields).stream())
                .toList();
        isWhole &= read.size() == size;
        return read;
    }

    private Optional<ReadTransaction> transaction(Fields fields) {
        fields.require(Set.of("date", "amount", "text"));
        Optional<LocalDate> date = date(fields);
        Optional<TransactionKind> kind = kind(fields);
        Optional<Money> amount = amount(fields, kind.orElse(kinds.get(0)));
        Optional<String> text = texts.name(fields, "text");
        Optional<String> with = texts.name(fields, "with");
        Optional<String> account = fields.text("account");
        if (fields.has("account") && fields.has("with")) {
            fields.fault(
                    "with",
                    "expected no with beside account: the other side is the account of the set that account names");
        }
        boolean named = with.isPresent() || !fields.has("with");
        if (date.isEmpty() || kind.isEmpty() || amount.isEmpty() || text.isEmpty() || !named) {
            account.ifPresent(unsure::add);
            return Optional.empty();
        }
        return Optional.of(new ReadTransaction(
                fields,
                new SetTransaction(
                        date.get(),
                        kind.get(),
                        amount.get(),
                        text.get(),
                        account.isPresent() ? null : with.orElse(null),
                        account.orElse(null))));
    }

    private static Optional<LocalDate> date(Fields fields) {
        Optional<String> text = fields.text("date");
        Optional<LocalDate> date = text.flatMap(TransactionReader::parse)
                .filter(day -> !day.isBefore(DataSetLimits.FIRST_DAY) && !day.isAfter(DataSetLimits.LAST_DAY));
        if (text.isPresent() && date.isEmpty()) {
            fields.fault(
                    "date",
                    "expected a day from " + DataSetLimits.FIRST_DAY + " to " + DataSetLimits.LAST_DAY
                            + ", written as these two, found " + Texts.shown(text.get()));
        }
        return date;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return text.length() == DATE ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private Optional<TransactionKind> kind(Fields fields) {
        if (!fields.has("kind")) {
            return Optional.of(kinds.get(0));
        }
        Optional<String> word = fields.text("kind");
        Optional<TransactionKind> kind = word.flatMap(TransactionKind::of).filter(kinds::contains);
        if (word.isPresent() && kind.isEmpty()) {
            String words = kinds.stream().map(TransactionKind::word).collect(Collectors.joining(", "));
            fields.fault("kind", "expected one of " + words + ", found " + Texts.shown(word.get()));
        }
        return kind;
    }

    private Optional<Money> amount(Fields fields, TransactionKind kind) {
        if (currency == null) {
            return Optional.empty();
        }
        return AccountReader.amount(fields, "amount", currency).filter(amount -> {
            int sign = Long.signum(amount.minorUnits());
            if (sign == 0) {
                fields.fault("amount", "expected an amount other than 0");
            } else if (!kind.allows(sign)) {
                fields.fault(
                        "amount",
                        "expected " + (kind.brings() ? "an amount above 0" : "a negative amount")
                                + ", because the kind is " + kind.word());
            }
            return sign != 0 && kind.allows(sign);
        });
    }
}
