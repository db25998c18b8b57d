package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments of the first customer of Singapore: what is moved is what is read next. */
class PaymentsTest {

    private static final String MOVEMENT = "/v1/moneyMovement/";
    private static final String OWN = MOVEMENT + "personalDomesticTransfers";
    private static final String INTERNAL = MOVEMENT + "internalDomesticTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private BankApp app;
    private String from = "";
    private String to = "";

    @BeforeEach
    void chooseAccounts() {
        app = BankApp.ofFirstCustomer(server, Market.SG);
        JsonNode options = Http.json(app.get(OWN + "/destinationAccounts/sourceAccounts"));
        for (JsonNode account : options.get("destinationSourceAcctCombinations")) {
            if (account.get("destinationAccountCurrencyCode").asText().equals("SGD")) {
                from = to;
                to = account.get("destinationAccountId").asText();
            }
        }
        assertThat(from).isNotEmpty().isNotEqualTo(to);
    }

    @Test
    void ownTransferShowsOnBothAccountsAtOnce() {
        BigDecimal before = available(from);
        BigDecimal beforeThere = available(to);
        HttpResponse<String> paid = execute(OWN, prepare(OWN, "destinationAccountId", to, "12.34"));

        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertThat(available(from)).isEqualByComparingTo(before.subtract(new BigDecimal("12.34")));
        assertThat(available(to)).isEqualByComparingTo(beforeThere.add(new BigDecimal("12.34")));
        assertThat(Http.json(paid)
                        .at("/sourceAccount/sourceAccountAvailableBalance")
                        .decimalValue())
                .isEqualByComparingTo(available(from));
        String reference = Http.json(paid).get("transactionReferenceId").asText();
        assertThat(newest(from).get("transactionReferenceId").asText()).isEqualTo(reference);
        assertThat(newest(to).get("transactionReferenceId").asText()).isEqualTo(reference);
        assertThat(newest(to).get("transactionType").asText()).isEqualTo("CREDIT");
    }

    @Test
    void quoteWorksOnceAndForItsOwnKindAlone() { // M16
        String flow = prepare(OWN, "destinationAccountId", to, "5");

        HttpResponse<String> elsewhere = execute(INTERNAL, flow);
        assertBankError(elsewhere, 400, "error", "invalidControlFlowId");
        assertThat(execute(INTERNAL, "0".repeat(88)).body()).isEqualTo(elsewhere.body());
        assertThat(execute(OWN, flow).statusCode()).isEqualTo(200);
        assertBankError(execute(OWN, flow), 400, "error", "invalidControlFlowId");
    }

    @Test
    void moneySpentInBetweenIsMissedWhenItIsBookedAndTheQuoteStays() { // M17
        String all = available(from).toPlainString();
        String first = prepare(OWN, "destinationAccountId", to, all);
        String second = prepare(OWN, "destinationAccountId", to, all);
        assertThat(execute(OWN, first).statusCode()).isEqualTo(200);

        assertBankError(execute(OWN, second), 422, "error", "businessValidationsFailed");
        assertThat(available(from)).isEqualByComparingTo(BigDecimal.ZERO);
        swap();
        assertThat(execute(OWN, prepare(OWN, "destinationAccountId", to, all)).statusCode())
                .isEqualTo(200);
        assertThat(execute(OWN, second).statusCode()).isEqualTo(200);
    }

    @Test
    void neighbourIsReallyCredited() {
        BankApp neighbour = BankApp.ofCustomer(server, Market.SG, TestCustomer.NEWCOMER);
        BigDecimal before = firstBalance(neighbour);
        HttpResponse<String> paid =
                execute(INTERNAL, prepare(INTERNAL, "payeeId", payee("INTERNAL_DOMESTIC", 0), "7.5"));

        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertThat(firstBalance(neighbour)).isEqualByComparingTo(before.add(new BigDecimal("7.5")));
    }

    @Test
    void amountsAndAccountsAreRefusedPrecisely() { // M10, M20
        for (String wrong :
                new String[] {"0", "-1", "-0", "1.234", "1,000", " 5", "+5", "0x10", "99999999999999999999"}) {
            HttpResponse<String> refused = send(OWN, "destinationAccountId", to, wrong);
            assertBankError(refused, 400, "invalid", "invalidRequest");
            assertThat(refused.body()).as(wrong).contains("/JSON/transactionAmount");
        }
        assertThat(send(OWN, "destinationAccountId", to, "1e1").statusCode()).isEqualTo(200);
        assertThat(send(OWN, "destinationAccountId", to, "10.000").statusCode()).isEqualTo(200);
        assertThat(send(OWN, "destinationAccountId", from, "1").body()).contains("/JSON/destinationAccountId");
        assertThat(send(INTERNAL, "payeeId", "0".repeat(88), "1").body()).contains("/JSON/payeeId");
        assertThat(send(INTERNAL, "payeeId", payee("BILL_PAYMENT", 0), "1").body())
                .contains("/JSON/payeeId");
    }

    /** Whoever asks for another day must not find the money gone today. */
    @Test
    void paymentOnALaterDayIsTakenAndNotBookedToday() {
        String later = "\"futureDatedTransaction\":{\"scheduleDate\":\"2027-01-29\"}";
        String repeated = "\"standingInstruction\":{\"standingInstructionStartDate\":\"2027-01-29\","
                + "\"paymentFrequency\":\"MONTHLY\",\"perpetualFlag\":true}";
        JsonNode before = newest(from);
        for (String when : List.of(
                later,
                repeated,
                later + ",\"paymentScheduleType\":\"FUTURE_DATED\"",
                later + ",\"paymentScheduleType\":\"LATER\"",
                repeated + ",\"paymentScheduleType\":\"STANDING_INSTRUCTION\"")) {
            HttpResponse<String> taken = sendOn(when);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            HttpResponse<String> done =
                    execute(OWN, Http.json(taken).path("controlFlowId").asText());
            assertThat(Http.json(done)
                            .at("/futureDatedTransaction/scheduleDate")
                            .asText())
                    .as(done.body())
                    .isEqualTo("2027-01-29");
        }
        assertThat(newest(from)).isEqualTo(before);
    }

    @Test
    void dayOnWhichNothingCanBePaidIsRefusedByItsName_M46() {
        for (String wrong : List.of("2027-02-30", "2001-01-31", "2099-01-31", "tomorrow", "")) {
            HttpResponse<String> refused = sendOn("\"futureDatedTransaction\":{\"scheduleDate\":\"" + wrong + "\"}");
            assertBankError(refused, 400, "invalid", "invalidRequest");
            assertThat(refused.body()).contains("/JSON/futureDatedTransaction/scheduleDate");
        }
    }

    @Test
    void payeesAreListedByTypeAndReadOneByOne() {
        JsonNode all = Http.json(app.get(MOVEMENT + "payees")).get("payeeList");
        JsonNode billers =
                Http.json(app.get(MOVEMENT + "payees?paymentType=BILL_PAYMENT")).get("payeeList");

        assertThat(billers)
                .isNotEmpty()
                .allSatisfy(biller -> assertThat(biller.has("merchantNumber")).isTrue());
        assertThat(all.size()).isGreaterThan(billers.size());
        assertThat(app.get(MOVEMENT + "payees?nextStartIndex=200").statusCode()).isEqualTo(404);
        assertThat(app.get(MOVEMENT + "payees?nextStartIndex=x").body()).contains("nextStartIndex");
    }

    private void swap() {
        String before = from;
        from = to;
        to = before;
    }

    private String payee(String type, int index) {
        return Http.json(app.get(MOVEMENT + "payees?paymentType=" + type))
                .get("payeeList")
                .get(index)
                .get("payeeId")
                .asText();
    }

    private String prepare(String path, String field, String target, String amount) {
        HttpResponse<String> quote = send(path, field, target, amount);
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote).get("controlFlowId").asText();
    }

    private HttpResponse<String> send(String path, String field, String target, String amount) {
        return app.post(path + "/preprocess", """
                {"sourceAccountId":"%s","%s":"%s","transactionAmount":"%s",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(from, field, target, amount));
    }

    private HttpResponse<String> sendOn(String when) {
        return app.post(OWN + "/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"1",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY",%s}""".formatted(from, to, when));
    }

    private HttpResponse<String> execute(String path, String flow) {
        return app.post(path, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    private JsonNode newest(String account) {
        return Http.json(app.get("/v1/accounts/" + account + "/transactions"))
                .get("transactions")
                .get(0);
    }

    private BigDecimal available(String account) {
        return Http.json(app.get("/v1/accounts/" + account))
                .findValue("availableBalance")
                .decimalValue();
    }

    private static BigDecimal firstBalance(BankApp app) {
        return Http.json(app.get("/v1/accounts")).findValue("availableBalance").decimalValue();
    }
}
