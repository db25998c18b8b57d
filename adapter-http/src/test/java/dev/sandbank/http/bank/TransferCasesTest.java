package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers try with transfers: more than was asked for, too weak, twice, together, and without sense. */
class TransferCasesTest {

    private static final String WIRE = "/v1/moneyMovement/crossBorderWireTransfers";
    private static final String INTERNAL = "/v1/moneyMovement/internalDomesticTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private Payer payer;

    @BeforeEach
    void logIn() {
        payer = Payer.of(BankApp.ofFirstCustomer(server, Market.SG), "SGD");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "balance | 1000000",
                "availableBalance | 1000000",
                "owner | \"SandboxUser2\"",
                "customerId | \"SandboxUser2\"",
                "status | \"BOOKED\"",
                "transactionFee | -5",
                "foreignExchangeRate | 1000"
            },
            delimiter = '|')
    void case84FieldsOfTheBankInAnOrderChangeNothingAndAreRefusedToStrictApplications(String field, String value) {
        Payer strict = Payer.of(BankApp.strict(server, "personal_domestic_transfers"), "SGD");
        String more = ",\"" + field + "\":" + value;

        for (HttpResponse<String> refused : List.of(
                strict.send(strict.order("5", more)),
                strict.app.post(Payer.OWN, "{\"controlFlowId\":\"" + strict.prepare("5") + "\"" + more + "}"))) {
            assertProblem(refused, 400, "invalidRequest");
            assertThat(refused.body()).contains("/JSON/" + field);
        }
        assertThat(entries()).isEmpty();

        BigDecimal before = payer.available(payer.from);
        HttpResponse<String> taken = payer.send(payer.order("5", more));
        String flow = Http.json(taken).get("controlFlowId").asText();
        HttpResponse<String> paid = payer.app.post(Payer.OWN, "{\"controlFlowId\":\"" + flow + "\"" + more + "}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertThat(entries()).hasSize(1);
        assertThat(payer.available(payer.from)).isEqualByComparingTo(before.subtract(new BigDecimal("5")));
    }

    /** The published way to say it is 403 with what to present, in place of the 401 of RFC 9470. */
    @Test
    void case86TransferThatNeedsMoreThanALogInIsRefusedUntilACodeIsPresented() {
        BankApp strict = BankApp.strict(server, "internal_domestic_transfers");
        String flow = Http.json(prepareToSomebody(strict)).get("controlFlowId").asText();
        String execution = "{\"controlFlowId\":\"" + flow + "\"}";

        HttpResponse<String> refused = strict.post(INTERNAL, execution);
        assertProblem(refused, 403, "mfaRequired");
        assertThat(refused.body()).contains("\"otp\"");
        assertThat(refused.body()).contains(flow);
        assertThat(entries()).isEmpty();
        assertProblem(strict.post(INTERNAL, execution), 403, "mfaRequired");

        assertThat(strict.put(
                                "/v1/mfa/otp",
                                "{\"controlFlowId\":\"%s\",\"otpToken\":\"%s\"}".formatted(flow, server.latestCode()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(strict.post(INTERNAL, execution).statusCode()).isEqualTo(200);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void case88SameQuoteSentTwiceOrAtOnceIsBookedOnce() {
        String flow = payer.prepare("5");
        BigDecimal before = payer.available(payer.from);

        List<HttpResponse<String>> answers = Parallel.calls(8, () -> payer.execute(flow));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertBankError(answer, 400, "error", "invalidControlFlowId"));
        assertBankError(payer.execute(flow), 400, "error", "invalidControlFlowId");
        assertThat(entries()).hasSize(1);
        assertThat(payer.available(payer.from)).isEqualByComparingTo(before.subtract(new BigDecimal("5")));
    }

    /** M76: ten at once of a quarter of the money each. */
    @Test
    void case89ParallelTransfersThatTogetherOverdrawBookExactlyTheAffordableOnes() {
        BigDecimal together = payer.both();
        String quarter = payer.available(payer.from)
                .divide(BigDecimal.valueOf(4), 2, RoundingMode.DOWN)
                .toPlainString();
        Queue<String> flows = new ConcurrentLinkedQueue<>(
                Stream.generate(() -> payer.prepare(quarter)).limit(10).toList());

        List<HttpResponse<String>> answers = Parallel.calls(10, () -> payer.execute(flows.remove()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(4);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertBankError(answer, 422, "error", "businessValidationsFailed"));
        assertThat(entries()).hasSize(4);
        assertThat(payer.available(payer.from)).isBetween(BigDecimal.ZERO, new BigDecimal("0.03"));
        assertThat(payer.both()).isEqualByComparingTo(together);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "-0",
                "0.00",
                "1e309",
                "\"1e309\"",
                "1e99999",
                "1.234",
                "\"NaN\"",
                "\"Infinity\"",
                "true",
                "null",
                "[]",
                "{}",
                "\"\"",
                "\"1,000\"",
                "\"SGD 5\"",
                "92233720368547758.08"
            })
    void case90SenselessAmountIsRefusedAtTheFieldAndNothingMoves(String amount) {
        HttpResponse<String> refused = payer.send(payer.order(amount, ""));

        assertBankError(refused, 400, "invalid", "invalidRequest");
        assertThat(refused.body()).contains("/JSON/transactionAmount");
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+5", "0x10", "05", ".5", "1e99999999999"})
    void case90AmountThatIsNoNumberOfJsonIsRefused(String amount) {
        assertThat(payer.send(payer.order(amount, "")).statusCode()).isEqualTo(400);
        assertThat(entries()).isEmpty();
    }

    /** Whoever means another currency must not find another amount moved. */
    @ParameterizedTest
    @ValueSource(strings = {"JPY", "SGD", "CURRENCY", "SOURCE"})
    void case90WordForTheCurrencyThatSaysNeitherAccountIsRefused(String wrong) {
        HttpResponse<String> refused = payer.send(payer.order("5", "").replace("SOURCE_ACCOUNT_CURRENCY", wrong));

        assertBankError(refused, 400, "invalid", "invalidRequest");
        assertThat(refused.body()).contains("/JSON/transferCurrencyIndicator");
    }

    /** An amount in yen has no decimals, and one in dinars has three. */
    @Test
    void case90DecimalsThatTheCurrencyHasNotAreRefused() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.GB);
        JsonNode options = Http.json(app.get(WIRE + "/payees/sourceAccounts"));
        String order = """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":%s,"chargeBearer":"SHARED",\
                "transferCurrencyIndicator":"DESTINATION_ACCOUNT_CURRENCY","transferPurpose":"GIFT"}""";
        String from = options.at("/sourceAccounts/0/sourceAccountId").asText();
        String inJapan = payee(app, "JPY");
        for (String wrong : List.of("1.234", "100.5", "\"0.1\"")) {
            HttpResponse<String> refused = app.post(WIRE + "/preprocess", order.formatted(from, inJapan, wrong));
            assertBankError(refused, 400, "invalid", "invalidRequest");
            assertThat(refused.body()).contains("/JSON/transactionAmount");
        }
        HttpResponse<String> taken = app.post(WIRE + "/preprocess", order.formatted(from, inJapan, "1000.000"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private static String payee(BankApp app, String currency) {
        for (JsonNode payee :
                Http.json(app.get("/v1/moneyMovement/payees?paymentType=ALL")).get("payeeList")) {
            if (payee.path("currencyCode").asText().equals(currency)) {
                return payee.get("payeeId").asText();
            }
        }
        throw new AssertionError("no payee with " + currency);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Http.header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(Http.json(response).get("code").asText()).isEqualTo(code);
    }

    private static HttpResponse<String> prepareToSomebody(BankApp strict) {
        JsonNode options = Http.json(strict.get(INTERNAL + "/payees/sourceAccounts"));
        return strict.post(INTERNAL + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":2000,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(
                        options.at("/sourceAccounts/0/sourceAccountId").asText(),
                        options.at("/payeeSourceAccountCombinations/0/payeeId").asText()));
    }

    private List<JournalEntry> entries() {
        return server.stores().journal().entries(SpaceId.DEFAULT);
    }
}
