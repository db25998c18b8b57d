package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.JsonValue.JsonArray;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadAccount;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadPayee;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.SetCard;
import dev.sandbank.domain.dataset.SetCustomer;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what the fields of a document say. */
final class DocumentReader {

    /** The fields of a document. Editors look for the first one. */
    static final List<String> DOCUMENT = List.of("$schema", "version", "name", "customers");

    /** The fields of a customer. */
    static final List<String> CUSTOMER =
            List.of("market", "userId", "name", "password", "like", "debitCard", "accounts", "creditCards", "payees");

    private static final Pattern PASSWORD = Pattern.compile("[!-~]{8,64}");

    private final Faults faults;
    private final Texts texts = new Texts();

    /** Accounts whose balance is not judged, because something that may belong to them is wrong. */
    private final Set<String> unsure = new HashSet<>();

    /** Whether every customer of the file was read, so that a user id that is not among them is wrong. */
    private boolean allRead;

    DocumentReader(Faults faults) {
        this.faults = faults;
    }

    /** The document, if nothing is wrong with it. */
    Optional<DataSetDocument> read(JsonValue value) {
        Optional<Fields> top = Fields.of(value, Path.TOP, faults, DOCUMENT);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = top.get();
        fields.require(Set.of("version", "name", "customers"));
        fields.number("version")
                .filter(version -> !version.equals(Integer.toString(DataSetDocument.VERSION)))
                .ifPresent(other ->
                        fields.fault("version", "expected version " + DataSetDocument.VERSION + ", found " + other));
        fields.text("$schema");
        Optional<String> name = texts.name(fields, "name");
        List<ReadCustomer> customers =
                fields.array("customers").map(array -> customers(fields, array)).orElse(List.of());
        List<SetCustomer> balanced = new BankRules(faults, unsure).check(customers);
        if (allRead) {
            PayeeRule.check(customers);
        }
        return faults.isEmpty() ? name.map(text -> new DataSetDocument(text, balanced)) : Optional.empty();
    }

    private List<ReadCustomer> customers(Fields fields, JsonArray array) {
        int size = array.items().size();
        if (size == 0 || size > DataSetLimits.CUSTOMERS) {
            fields.fault("customers", "expected 1 to " + DataSetLimits.CUSTOMERS + " customers, found " + size);
            return List.of();
        }
        List<ReadCustomer> read = Fields.ofAll(array, fields.path().to("customers"), faults, CUSTOMER).stream()
                .flatMap(each -> customer(each).stream())
                .toList();
        allRead = read.size() == size;
        return read;
    }

    private Optional<ReadCustomer> customer(Fields fields) {
        fields.require(Set.of("market", "userId", "name", "password"));
        Optional<Market> market = market(fields);
        Optional<String> userId = checked(fields, "userId", AddedCustomer::requireUserId);
        Optional<String> name = checked(fields, "name", AddedCustomer::nameOf);
        Optional<String> password = fields.text("password").filter(text -> {
            boolean right = PASSWORD.matcher(text).matches();
            if (!right) {
                fields.fault(
                        "password",
                        "expected a password of 8 to 64 letters, digits and signs of ASCII, without spaces");
            }
            return right;
        });
        Optional<TestCustomer> like = like(fields, market.orElse(Market.SG));
        boolean card = fields.flag("debitCard");
        boolean own = variant(fields);
        List<ReadAccount> accounts =
                own ? new AccountReader(faults, market.orElse(null), unsure).accounts(fields) : List.of();
        List<SetCard> cards =
                own ? new CardReader(faults, market.orElse(null)).cards(fields, accounts.size()) : List.of();
        List<ReadPayee> payees = own ? new PayeeReader(faults, market.orElse(null)).payees(fields) : null;
        if (market.isEmpty() || userId.isEmpty() || name.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        SetCustomer customer = new SetCustomer(
                market.get(),
                userId.get(),
                AddedCustomer.nameOf(name.get()).full(),
                password.get(),
                like.orElse(null),
                card,
                List.of(),
                cards,
                payees == null ? null : payees.stream().map(ReadPayee::payee).toList());
        return Optional.of(new ReadCustomer(fields, customer, accounts, payees == null ? List.of() : payees));
    }

    /** Whether the accounts of a customer are written down. A customer has them, or those of a test customer. */
    private boolean variant(Fields fields) {
        if (fields.has("like")) {
            for (String other : List.of("debitCard", "accounts", "creditCards", "payees")) {
                if (fields.has(other)) {
                    fields.fault(
                            other,
                            "expected no " + other + " beside like: with like, the customer gets the products of a"
                                    + " test customer");
                }
            }
            return false;
        }
        if (!fields.has("accounts")) {
            fields.fault(
                    "accounts",
                    "expected the field accounts, or the field like with the user id of a test customer; both are missing");
            return false;
        }
        return true;
    }

    private static Optional<Market> market(Fields fields) {
        Optional<String> code = fields.text("market");
        Optional<Market> market = code.flatMap(Market::byCode);
        if (code.isPresent() && market.isEmpty()) {
            fields.fault("market", "expected one of the markets " + markets() + ", found " + Texts.shown(code.get()));
        }
        return market;
    }

    private static String markets() {
        return Arrays.stream(Market.values()).map(Market::code).collect(Collectors.joining(", "));
    }

    private static Optional<TestCustomer> like(Fields fields, Market market) {
        Optional<String> named = fields.text("like");
        Optional<TestCustomer> like = named.filter(id -> !id.isBlank() && id.length() <= CustomerId.MAX_LENGTH)
                .flatMap(id -> TestCustomer.of(new CustomerId(market, id)));
        if (named.isPresent() && like.isEmpty()) {
            fields.fault(
                    "like",
                    "expected the user id of a test customer, "
                            + Arrays.stream(TestCustomer.values())
                                    .map(TestCustomer::userId)
                                    .collect(Collectors.joining(", "))
                            + ", found " + Texts.shown(named.get()));
        }
        return like;
    }

    private static Optional<String> checked(Fields fields, String field, Consumer<String> rule) {
        return fields.text(field).filter(text -> {
            try {
                rule.accept(text);
                return true;
            } catch (IllegalArgumentException wrong) {
                String why = String.valueOf(wrong.getMessage());
                fields.fault(field, "expected something else than " + Texts.shown(text) + ": " + why);
                return false;
            }
        });
    }
}
