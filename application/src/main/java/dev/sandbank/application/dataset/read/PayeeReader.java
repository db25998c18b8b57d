package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadPayee;
import dev.sandbank.domain.bank.identifier.PayeeName;
import dev.sandbank.domain.bank.identifier.UkAccountNumber;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.seed.payees.Merchants;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.PayeeWord;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the payees of one customer. */
final class PayeeReader {

    /** The fields of a payee. */
    static final List<String> PAYEE = List.of("kind", "userId", "name", "account", "nickname");

    /** The form of numbers at other banks. */
    static final Pattern ACCOUNT = Pattern.compile("[A-Z0-9]{4,34}");

    private final Faults faults;
    private final @Nullable Market market;
    private final Texts texts = new Texts();
    private final Set<String> seen = new HashSet<>();

    /** @param market null if it is not known, because it is wrong */
    PayeeReader(Faults faults, @Nullable Market market) {
        this.faults = faults;
        this.market = market;
    }

    /** The payees without a fault; null if none are written down, so that the seed makes them. */
    @Nullable
    List<ReadPayee> payees(Fields customer) {
        Optional<JsonArray> array = customer.array("payees");
        if (array.isEmpty()) {
            return null;
        }
        int size = array.get().items().size();
        if (size > DataSetLimits.PAYEES) {
            customer.fault("payees", "expected at most " + DataSetLimits.PAYEES + " payees, found " + size);
            return null;
        }
        return Fields.ofAll(array.get(), customer.path().to("payees"), faults, PAYEE).stream()
                .flatMap(fields -> payee(fields).stream())
                .toList();
    }

    private Optional<ReadPayee> payee(Fields fields) {
        fields.require(Set.of("kind"));
        Optional<String> nickname = texts.name(fields, "nickname");
        Optional<PayeeWord> word = kind(fields);
        if (word.isEmpty() || market == null) {
            return Optional.empty();
        }
        boolean inside = word.get() == PayeeWord.CUSTOMER;
        fields.require(inside ? Set.of("userId") : Set.of("name", "account"));
        for (String other : inside ? List.of("name", "account") : List.of("userId")) {
            if (fields.has(other)) {
                fields.fault(
                        other,
                        "expected no " + other + " of a payee of the kind "
                                + word.get().word());
            }
        }
        Optional<String> name = inside ? Optional.empty() : fields.text("name").filter(text -> isName(fields, text));
        Optional<String> account = switch (word.get()) {
            case CUSTOMER -> fields.text("userId");
            case BANK -> fields.text("account").filter(text -> isAccount(fields, text, market));
            case COMPANY -> name.flatMap(company -> numberAt(company, fields, market));
        };
        if (account.isEmpty() || (name.isEmpty() && !inside)) {
            return Optional.empty();
        }
        if (!seen.add(word.get() + " " + account.get())) {
            fields.fault(inside ? "userId" : "account", "expected another payee than those above");
        }
        return Optional.of(new ReadPayee(
                fields, new WrittenPayee(word.get().kind(), name.orElse(null), account.get(), nickname.orElse(null))));
    }

    private static Optional<PayeeWord> kind(Fields fields) {
        Optional<String> word = fields.text("kind");
        Optional<PayeeWord> kind = word.flatMap(PayeeWord::of);
        if (word.isPresent() && kind.isEmpty()) {
            String words =
                    Arrays.stream(PayeeWord.values()).map(PayeeWord::word).collect(Collectors.joining(", "));
            fields.fault("kind", "expected one of " + words + ", found " + Texts.shown(word.get()));
        }
        return kind;
    }

    private boolean isName(Fields fields, String name) {
        PayeeName.parse(name).objection().ifPresent(why -> fields.fault("name", why.sentence()));
        return PayeeName.parse(name).read().isPresent()
                && texts.name(fields, "name").isPresent();
    }

    private static boolean isAccount(Fields fields, String number, Market market) {
        boolean right = market == Market.GB
                ? UkAccountNumber.parse(number)
                        .read()
                        .filter(uk -> uk.value().equals(number))
                        .isPresent()
                : ACCOUNT.matcher(number).matches();
        if (!right) {
            fields.fault(
                    "account",
                    "expected " + (market == Market.GB ? "8 digits" : "4 to 34 of A-Z and 0-9") + ", found "
                            + Texts.shown(number));
        }
        return right;
    }

    /** The rules of companies are the same in every seed; only their numbers are not. */
    private static Optional<String> numberAt(String company, Fields fields, Market market) {
        List<Merchant> all = Merchants.of(SeedName.DEFAULT, market);
        Optional<Merchant> merchant =
                all.stream().filter(one -> one.name().equals(company)).findFirst();
        if (merchant.isEmpty()) {
            fields.fault(
                    "name",
                    "expected one of the companies "
                            + all.stream().map(Merchant::name).collect(Collectors.joining(", ")) + ", found "
                            + Texts.shown(company));
        }
        return merchant.flatMap(one -> fields.text("account").filter(number -> {
            boolean right = one.rule().takes(number);
            if (!right) {
                fields.fault(
                        "account",
                        "expected a number of " + one.rule().digits()
                                + " digits, the last of which is a check digit (Luhn), found " + Texts.shown(number));
            }
            return right;
        }));
    }
}
