package dev.sandbank.application.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.TransactionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReadDataSetTest {

    private static final String HEAD = "{\"version\": 1, \"name\": \"Shop\", \"customers\": [";

    @Test
    void aWholeFileIsRead() {
        var document = SetFiles.whole();
        assertThat(document.name()).isEqualTo("Corner shop");
        assertThat(document.customers()).hasSize(3);
        assertThat(document.accounts()).isEqualTo(3);
        assertThat(document.transactions()).isEqualTo(4);
        assertThat(document.customers().get(1).accounts().get(0).balance()).hasToString("20.00 SGD");
    }

    @Test
    void theContentIsReadToTheSameContent_L40() {
        for (var document : List.of(SetFiles.whole(), SetFiles.withCardAndPayees())) {
            var again = SetFiles.read(document.content());
            assertThat(again.faults()).isEmpty();
            assertThat(again.document()).contains(document);
            assertThat(again.document().orElseThrow().content()).isEqualTo(document.content());
            assertThat(again.document().orElseThrow().id()).isEqualTo(document.id());
        }
    }

    /** Sets of the time before cards and payees keep their ids. */
    @Test
    void whatIsNotThereIsNotWritten_L40() {
        assertThat(SetFiles.whole().content()).doesNotContain("creditCards").doesNotContain("payees");
        assertThat(SetFiles.whole().id()).hasToString("64f9c370a5180ce1a8663f01512a4fc7");
        assertThat(SetFiles.withCardAndPayees().content()).contains("\"payees\": []");
    }

    @Test
    void faultsOfCreditCardsAreTold_L38() {
        assertThat(faultsOf("\"limit\": 9000", "\"limit\": 700"))
                .isEqualTo(
                        "line 13, column 20, /customers/0/creditCards/0/limit: expected at least what is owed and the"
                                + " purchases of 3 months in a row; in those up to 2026-10 that is 820.40 SGD");
        assertThat(faultsOf("\"limit\": 9000", "\"limit\": 0")).endsWith("/limit: expected an amount above 0");
        assertThat(faultsOf("\"owed\": 500", "\"owed\": 9000.01"))
                .endsWith("/owed: expected at most the limit, 9000.00 SGD");
        assertThat(faultsOf("\"owed\": 500", "\"owed\": -1")).endsWith("expected an amount that is not negative");
        assertThat(faultsOf("-200", "200")).endsWith("expected a negative amount, because the kind is cash");
        assertThat(faultsOf("\"cash\"", "\"salary\""))
                .endsWith("/transactions/1/kind: expected one of purchase, cash, found \"salary\"");
        assertThat(faultsOf("\"with\": \"Lion Airways\"", "\"account\": \"ada-daily\""))
                .contains("/transactions/0/account: expected one of the fields date, amount, kind, text, with;");
        assertThat(faultsOf("\"creditCards\": [", "\"creditCards\": [{}, {}, {}, {},"))
                .contains("/creditCards: expected at most 4 credit cards, and at most 12 accounts and credit cards"
                        + " together, found 5 credit cards");
    }

    @Test
    void faultsOfPayeesAreTold_L38() {
        assertThat(faultsOf("\"userId\": \"joe\", \"nick", "\"userId\": \"jo\", \"nick"))
                .isEqualTo("line 23, column 40, /customers/0/payees/0/userId: expected the user id of another customer"
                        + " of the market, of this set or a test customer, found \"jo\"; did you mean 'joe'?");
        assertThat(faultsOf("\"userId\": \"joe\", \"nick", "\"userId\": \"ada\", \"nick"))
                .contains("another customer");
        assertThat(faultsOf("\"kind\": \"bank\"", "\"kind\": \"banc\""))
                .endsWith("/payees/2/kind: expected one of customer, bank, company, found \"banc\"");
        assertThat(faultsOf("70011223", "70 011"))
                .endsWith("/account: expected 4 to 34 of A-Z and 0-9, found \"70 011\"");
        assertThat(faultsOf("1234567897", "1234567890"))
                .endsWith("expected a number of 10 digits, the last of which is a check digit (Luhn), found"
                        + " \"1234567890\"");
        assertThat(faultsOf("EQUATOR POWER", "POWER"))
                .endsWith("/name: expected one of the companies EQUATOR POWER, MARINA WATER, TEMASEK LANE MOBILE, found"
                        + " \"POWER\"");
        assertThat(faultsOf("\"userId\": \"SandboxUser1\"", "\"userId\": \"joe\""))
                .endsWith("/payees/1/userId: expected another payee than those above");
        assertThat(faultsOf("\"name\": \"Orchard Rentals\"", "\"userId\": \"joe\""))
                .contains("/payees/2: expected the field name, which is missing")
                .contains("/payees/2/userId: expected no userId of a payee of the kind bank");
        assertThat(faultsOf("\"name\": \"Joe Bell\"", "\"name\": \"Joe\""))
                .contains("/name:")
                .doesNotContain("payees");
        assertThat(faults(SetFiles.WHOLE.replace(
                        "\"like\": \"SandboxUser1\"", "\"like\": \"SandboxUser1\", \"payees\": []")))
                .contains("/customers/2/payees: expected no payees beside like");
    }

    private static String faultsOf(String before, String after) {
        assertThat(SetFiles.WITH_CARD_AND_PAYEES).contains(before);
        return faults(SetFiles.WITH_CARD_AND_PAYEES.replace(before, after));
    }

    @Test
    void orderOfFieldsAndSpacesAreNoContent_L40() {
        String other = SetFiles.WHOLE
                .replace("\"version\": 1,\n  \"name\": \"Corner shop\"", "\"name\": \"Corner shop\", \"version\": 1")
                .replace("-44.5,", "-4.450e1 ,")
                .replace("\n", "\r\n");
        assertThat(SetFiles.read(other).document().orElseThrow().id())
                .isEqualTo(SetFiles.whole().id());
    }

    @Test
    void aByteOrderMarkIsTaken_L37() {
        assertThat(SetFiles.read("\uFEFF" + SetFiles.WHOLE).document()).contains(SetFiles.whole());
    }

    @Test
    void whatIsNoUtf8IsRefusedByName_L37() throws IOException {
        assertThat(only(SetFiles.WHOLE.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("line 1, column 1: expected JSON in UTF-8, found UTF-16; save it as UTF-8");
        assertThat(only(SetFiles.WHOLE.getBytes(StandardCharsets.UTF_16LE))).contains("UTF-16");
        assertThat(only(SetFiles.WHOLE.getBytes(StandardCharsets.UTF_16BE))).contains("UTF-16");
        assertThat(only(SetFiles.WHOLE.replace("Ada Tan", "Adé Tan").getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("line 8, column 18: expected UTF-8, found the byte 0xE9, which is no UTF-8");
        assertThat(only(SetFiles.WHOLE.replace("Corner shop", "Corn\0er").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("line 3, column 16: expected UTF-8, found a byte that is zero (NUL), which no text has");
        assertThat(only(new byte[] {'P', 'K', 3, 4, 20})).contains("a zip archive");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(SetFiles.WHOLE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(only(zipped.toByteArray())).contains("a gzip file");
        assertThat(only(new byte[0])).isEqualTo("line 1, column 1: expected a value, found the end of the file");
    }

    @Test
    void tooLargeAFileIsRefused_L39() {
        assertThat(only(new byte[DataSetLimits.BYTES + 1]))
                .isEqualTo("the file: it has 5,242,881 bytes; a data set has at most 5,242,880");
    }

    @Test
    void aMissingCommaIsToldAtItsPlaceAndNothingElse_L38() {
        String broken = SetFiles.WHOLE.replace("\"nickname\": \"EVERYDAY\",", "\"nickname\": \"EVERYDAY\"");
        assertThat(faults(broken))
                .isEqualTo("line 17, column 11, /customers/0/accounts/0: expected a comma or } before this");
    }

    @Test
    void everyFaultIsTold_L38() {
        String broken = SetFiles.WHOLE
                .replace("\"openingBalance\": 1000,", "\"openingBalance\": \"1000\", \"colour\": 1, \"nicknam\": 2,")
                .replace("\"userId\": \"joe\",", "\"userId\": \"joe\", \"userId\": \"joe\",")
                .replace("\"account\": \"joe-daily\"", "\"account\": \"joe-dayly\"")
                .replace("\"id\": \"joe-daily\"", "\"id\": \"ada-savings\"")
                .replace("\"market\": \"gb\"", "\"market\": \"zz\"");
        assertThat(faults(broken))
                .contains("line 17, column 29, /customers/0/accounts/0/openingBalance: expected a number, found a text")
                .contains("/customers/0/accounts/0/colour: expected one of the fields id, kind, currency")
                .contains("/customers/0/accounts/0/nicknam", "did you mean 'nickname'?")
                .contains("/customers/1/userId: expected this field once, found it again")
                .contains("/customers/1/accounts/0/id: expected an id that no account above has")
                .contains("/customers/2/market: expected one of the markets us, au, hk");
    }

    @Test
    void aDanglingReferenceIsTold_L38() {
        assertThat(faults(SetFiles.WHOLE.replace("\"account\": \"joe-daily\"", "\"account\": \"joe-dayly\"")))
                .isEqualTo("line 23, column 84, /customers/0/accounts/0/transactions/3/account: expected the id of an"
                        + " account of this set, found \"joe-dayly\"; did you mean 'joe-daily'?");
    }

    /** What follows from another fault is not told. */
    @Test
    void noBalanceIsJudgedWhileAReferenceDangles_L38() {
        assertThat(faults(SetFiles.WHOLE.replace("\"account\": \"ada-savings\"", "\"account\": \"savings\"")))
                .contains("found \"savings\"")
                .doesNotContain("balance");
    }

    @Test
    void theVariantThatWasMeantIsTold_L38() {
        assertThat(faults(SetFiles.WHOLE.replace(
                        "\"like\": \"SandboxUser1\"", "\"like\": \"SandboxUser1\", \"accounts\": []")))
                .contains("/customers/2/accounts: expected no accounts beside like");
        assertThat(faults(SetFiles.WHOLE
                        .replace(",\n          \"like\": \"SandboxUser1\"", "")
                        .replace(",\n      \"like\": \"SandboxUser1\"", "")))
                .contains("/customers/2: expected the field accounts, or the field like");
        assertThat(faults(SetFiles.WHOLE.replace(
                        "\"account\": \"joe-daily\"", "\"account\": \"joe-daily\", \"with\": \"Joe\"")))
                .contains("/customers/0/accounts/0/transactions/3/with: expected no with beside account");
    }

    @Test
    void aHundredFaultsAreToldAndAllAreCounted_L38() {
        Reading reading = SetFiles.read(HEAD + "1,".repeat(49) + "1]" + ", \"a\": 1".repeat(4_951) + "}");
        assertThat(reading.count()).isEqualTo(5_001);
        assertThat(reading.faults()).hasSize(100);
        assertThat(reading.summary()).isEqualTo("5,001 faults; the first 100 are listed");
        assertThat(reading.faults().get(0).text()).contains("/customers/0: expected an object, found a number");
    }

    @Test
    void hugeThingsAreRefused_L40() {
        assertThat(faults(SetFiles.WHOLE.replace("-44.5", "-" + "4".repeat(1_000_000))))
                .contains("expected a number of at most 40 characters, found one of 1000001");
        assertThat(faults(SetFiles.WHOLE.replace("-44.5", "-1e999999999"))).contains("expected an amount of SGD");
        assertThat(faults(SetFiles.WHOLE.replace("Ada Tan", "A".repeat(4_000_000))))
                .contains("expected a text of at most 500 characters, found one of 4000000");
        assertThat(faults(HEAD + "{},".repeat(1_000_000) + "{}]}")).contains("at most 300000 values");
        assertThat(faults(HEAD + "{},".repeat(50) + "{}]}")).contains("expected 1 to 50 customers, found 51");
        assertThat(faults("[".repeat(5_000_000))).contains("at most 16 arrays and objects in each other");
    }

    @Test
    void rulesOfTheBankAreToldWithTheirPlace_L40() {
        assertThat(faults(SetFiles.WHOLE.replace("4055.50", "4000")))
                .isEqualTo("line 18, column 22, /customers/0/accounts/0/balance: expected 4055.50, which is the opening"
                        + " balance and all transactions, found 4000.00");
        assertThat(faults(SetFiles.WHOLE.replace("\"openingBalance\": 120", "\"openingBalance\": 20")))
                .contains(
                        "/customers/1/accounts/0/openingBalance: expected no day on which the account is overdrawn; at"
                                + " the end of 2026-10-05 its balance is -80.00 SGD");
        assertThat(faults(SetFiles.WHOLE.replaceFirst("SGD", "GBP")))
                .isEqualTo("line 15, column 23, /customers/0/accounts/0/currency: expected SGD or USD in the market sg,"
                        + " found \"GBP\"");
        assertThat(faults(SetFiles.WHOLE.replace("3500.00", "-3500")))
                .contains("transactions/0/amount: expected an amount above 0, because the kind is salary");
        assertThat(faults(SetFiles.WHOLE.replace("-44.5", "-44.555"))).contains("2 behind it, found -44.555");
        assertThat(faults(SetFiles.WHOLE.replace("2026-10-02", "2026-13-02")))
                .contains("expected a day from 2019-01-01");
    }

    @Test
    void brokenJsonNeverBreaksTheReader_L38() {
        for (int cut = 0; cut < SetFiles.WHOLE.length(); cut += 7) {
            assertThat(SetFiles.read(SetFiles.WHOLE.substring(0, cut)).faults()).isNotEmpty();
            String without = SetFiles.WHOLE.substring(0, cut) + SetFiles.WHOLE.substring(cut + 1);
            Reading reading = SetFiles.read(without);
            assertThat(reading.document().isPresent()).isEqualTo(reading.count() == 0);
        }
        for (String text :
                new String[] {"{'a': 1}", "{a: 1}", "nul", "[1 2]", "{\"a\" 1}", "[1,]", "\"\\x\"", "{}x", "//"}) {
            assertThat(SetFiles.read(text).faults()).as(text).isNotEmpty();
        }
    }

    /** The numbers of the documentation are those of the reader. */
    @Test
    void theDocumentationTellsTheLimits() throws IOException {
        String docs = Files.readString(Path.of("../docs/DATA-SETS.md")).replaceAll("\\s+", " ");
        assertThat(DataSetLimits.BYTES).isEqualTo(5 << 20);
        assertThat(docs)
                .contains("at most 5 MiB")
                .contains("`customers` | 1 to " + DataSetLimits.CUSTOMERS)
                .contains("more than " + DataSetLimits.CUSTOMERS + " added customers")
                .contains("1 to " + DataSetLimits.ACCOUNTS + " accounts")
                .contains("up to " + grouped(DataSetLimits.TRANSACTIONS) + ", and up to "
                        + grouped(DataSetLimits.ALL_TRANSACTIONS) + " in the whole set")
                .contains("up to " + DataSetLimits.TEXT + " characters")
                .contains("from `" + DataSetLimits.FIRST_DAY + "` to `" + DataSetLimits.LAST_DAY + "`")
                .contains("Texts have at most " + JsonScanner.TEXT + " characters, numbers at most " + JsonReader.NUMBER
                        + ", arrays and objects are at most " + JsonReader.DEPTH + " deep")
                .contains(grouped(JsonReader.VALUES) + " values")
                .contains("up to " + DataSetLimits.CREDIT_CARDS + " credit cards")
                .contains("up to " + DataSetLimits.PAYEES + " payees")
                .contains("at most " + DataSetLimits.SETS + " sets")
                .contains("the first " + Reading.TOLD + " of them");
        for (TransactionKind kind : TransactionKind.values()) {
            assertThat(docs).contains("`" + kind.word() + "`");
        }
        for (List<String> fields : List.of(
                DocumentReader.CUSTOMER,
                AccountReader.ACCOUNT,
                TransactionReader.TRANSACTION,
                CardReader.CARD,
                PayeeReader.PAYEE)) {
            assertThat(fields).allSatisfy(field -> assertThat(docs).contains("`" + field + "`"));
        }
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String only(byte[] bytes) {
        Reading reading = new ReadDataSet().read(bytes);
        assertThat(reading.count()).isEqualTo(1);
        return reading.faults().get(0).text();
    }

    private static String faults(String text) {
        return String.join(
                "\n", SetFiles.read(text).faults().stream().map(Fault::text).toList());
    }
}
