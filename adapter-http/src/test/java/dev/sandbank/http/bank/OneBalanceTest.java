package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One balance in every answer (M79), also where it is as large as can be stored (M7). */
class OneBalanceTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    @AutoClose
    private final TestServer server = new TestServer();

    private Payer payer;

    @BeforeEach
    void logIn() {
        payer = Payer.of(BankApp.ofFirstCustomer(server, Market.SG), "SGD");
    }

    @Test
    void m79EveryAnswerTellsTheSameAfterATransfer() {
        for (String amount : new String[] {"12.34", "0.01", "7"}) {
            HttpResponse<String> paid = payer.execute(payer.prepare(amount));
            BigDecimal told = Http.json(paid)
                    .at("/sourceAccount/sourceAccountAvailableBalance")
                    .decimalValue();

            assertThat(payer.available(payer.from)).isEqualByComparingTo(told);
            assertThat(inList(payer.from)).isEqualByComparingTo(told);
            assertThat(offered(payer.from)).isEqualByComparingTo(told);
            assertThat(inList(payer.to)).isEqualByComparingTo(payer.available(payer.to));
            assertThat(offered(payer.to)).isEqualByComparingTo(payer.available(payer.to));
        }
    }

    /** The line counts in what is available, and the field beside it says how much of it is left. */
    @Test
    void m79AccountWithAnOverdraftHasWhatIsThereLessHoldsAndItsLine() {
        BankApp troubled = BankApp.ofCustomer(server, Market.SG, TestCustomer.TROUBLED);
        String id = Http.json(troubled.get("/v1/accounts"))
                .findValue("checkingAccountSummary")
                .get("accountId")
                .asText();
        JsonNode before = details(troubled, id);
        BigDecimal line = number(before, "overdraftLimit");
        assertThat(line).isGreaterThan(new BigDecimal("100"));
        assertAvailable(before);

        BigDecimal leave = line.subtract(new BigDecimal("100"));
        long cents = number(before, "availableBalance")
                .subtract(leave)
                .movePointRight(2)
                .longValueExact();
        CustomerId whose = TestCustomer.TROUBLED.in(Market.SG);
        move(whose, LedgerAccount.of(new AccountId(id)), LedgerAccount.outside("shop"), cents);

        JsonNode after = details(troubled, id);
        assertAvailable(after);
        assertThat(number(after, "currentBalance")).isLessThan(BigDecimal.ZERO);
        assertThat(number(after, "availableBalance")).isEqualByComparingTo(leave);
        assertThat(number(after, "availableOverdraftLimit")).isEqualByComparingTo(leave);
        assertThat(number(after, "overdraftLimit")).isEqualByComparingTo(line);
    }

    private static void assertAvailable(JsonNode account) {
        assertThat(number(account, "availableBalance"))
                .isEqualByComparingTo(number(account, "currentBalance")
                        .add(number(account, "overdraftLimit"))
                        .subtract(number(account, "holdAmount"))
                        .subtract(number(account, "floatAmount")));
    }

    @Test
    void m79DaysOfAFilterAreLocalAndBothCount() {
        payer.pay("12.34");
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.SG.zone());
        String lines = "/v1/accounts/" + payer.from + "/transactions";

        assertThat(payer.app.get(lines + days(today, today)).body()).contains("12.34");
        assertThat(payer.app.get(lines + days(today.minusDays(1), today)).body())
                .contains("12.34");
        HttpResponse<String> tomorrow = payer.app.get(lines + days(today.plusDays(1), today.plusDays(1)));
        assertThat(tomorrow.statusCode()).isEqualTo(404);
        HttpResponse<String> turned = payer.app.get(lines + days(today, today.minusDays(1)));
        assertBankError(turned, 400, "invalid", "invalidRequest");
        assertThat(turned.body()).contains("transactionToDate");
    }

    /** Half past eleven in the evening in London is the next day in Singapore. */
    @Test
    void m79PaymentOfTheEveningInLondonIsOneOfTheNextDayInSingapore() {
        server.clock()
                .set(server.clock()
                        .instant()
                        .atZone(Market.GB.zone())
                        .withHour(23)
                        .withMinute(30)
                        .toInstant());
        Payer late = Payer.of(BankApp.ofFirstCustomer(server, Market.SG), "SGD");
        late.pay("43.21");
        LocalDate there = LocalDate.ofInstant(server.clock().instant(), Market.SG.zone());
        LocalDate here = LocalDate.ofInstant(server.clock().instant(), Market.GB.zone());
        assertThat(there).isEqualTo(here.plusDays(1));
        String lines = "/v1/accounts/" + late.from + "/transactions";

        assertThat(late.app.get(lines + days(there, there)).body()).contains("43.21");
        HttpResponse<String> before = late.app.get(lines + days(here.minusDays(9), here));
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        assertThat(before.body()).doesNotContain("43.21");
    }

    @Test
    void m7TransferToAnAccountThatIsAlmostFullIsRefusedAndTotalsAreExact() {
        long most = Long.MAX_VALUE;
        fill(payer.to, most - 100);
        fill(payer.from, most - 10_000);
        HttpResponse<String> full = payer.app.get("/v1/accounts/" + payer.from);
        assertThat(full.statusCode()).as(full.body()).isEqualTo(200);
        BigDecimal before = payer.available(payer.from);

        assertBankError(payer.execute(payer.prepare("5")), 422, "error", "businessValidationsFailed");
        assertThat(payer.available(payer.from)).isEqualByComparingTo(before);
        assertThat(payer.execute(payer.prepare("0.50")).statusCode()).isEqualTo(200);

        for (String path : new String[] {
            "/v1/accounts",
            "/v1/accounts/" + payer.to,
            "/v1/accounts/" + payer.to + "/transactions",
            "/v1/cards?cardFunction=ALL",
            Payer.OWN + "/destinationAccounts/sourceAccounts"
        }) {
            HttpResponse<String> answer = payer.app.get(path);
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        }
        assertThat(payer.both()).isGreaterThan(BigDecimal.valueOf(most, 2));
        JsonNode total = Http.json(payer.app.get("/v1/accounts")).findValue("totalCurrentBalance");
        assertThat(number(total, "localCurrencyBalanceAmount")).isGreaterThan(BigDecimal.valueOf(most, 2));
        assertThat(number(total, "foreignCurrencyBalanceAmount")).isPositive();
    }

    /** Brings an account to a position, in cents. */
    private void fill(String account, long cents) {
        long there = details(payer.app, account)
                .findValue("currentBalance")
                .decimalValue()
                .movePointRight(2)
                .longValueExact();
        move(CUSTOMER, LedgerAccount.outside("mint"), LedgerAccount.of(new AccountId(account)), cents - there);
    }

    private void move(CustomerId whose, LedgerAccount from, LedgerAccount to, long cents) {
        JournalPlace place = JournalPlace.of(
                server.stores().journal().nextSequence(SpaceId.DEFAULT),
                whose,
                server.ports().clocks().now(SpaceId.DEFAULT));
        Entry entry = Entry.move(place.reference("HBKFT"), place.on(), from, to, new Money(cents, Currency.SGD));
        server.stores()
                .journal()
                .add(
                        SpaceId.DEFAULT,
                        new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "Mint", null, null));
    }

    private static JsonNode details(BankApp app, String account) {
        return Http.json(app.get("/v1/accounts/" + account)).elements().next();
    }

    private BigDecimal inList(String account) {
        for (JsonNode summary : Http.json(payer.app.get("/v1/accounts")).findParents("accountId")) {
            if (summary.get("accountId").asText().equals(account)) {
                return number(summary, "availableBalance");
            }
        }
        throw new AssertionError(account);
    }

    private BigDecimal offered(String account) {
        for (JsonNode source : Http.json(payer.app.get(Payer.OWN + "/destinationAccounts/sourceAccounts"))
                .get("sourceAccounts")) {
            if (source.get("sourceAccountId").asText().equals(account)) {
                return number(source, "availableBalance");
            }
        }
        throw new AssertionError(account);
    }

    private static String days(LocalDate from, LocalDate to) {
        return "?transactionFromDate=" + from + "&transactionToDate=" + to;
    }

    private static BigDecimal number(JsonNode node, String name) {
        return node.get(name).decimalValue();
    }
}
