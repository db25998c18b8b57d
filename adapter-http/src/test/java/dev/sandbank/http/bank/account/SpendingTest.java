package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.PaidByCard;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card payment is shown in accounts, transactions and cards. */
class SpendingTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    @AutoClose
    private final TestServer server = new TestServer();

    private AccountsKit kit = new AccountsKit(server, "SG", 1);

    @BeforeEach
    void look() {
        kit.json("/v1/accounts");
        kit.json("/v1/cards?cardFunction=ALL");
    }

    @Test
    void paymentWithADebitCardIsPendingAtFirstAndPostedTwoDaysLater() {
        HeldCard card = card(CardType.DEBIT);
        JsonNode before = account(card);

        PaidByCard paid = spend(card, SpaceId.DEFAULT);

        JsonNode pending = account(card);
        assertThat(number(pending, "availableBalance"))
                .isEqualTo(number(before, "availableBalance").subtract(amount()));
        assertThat(number(pending, "currentBalance")).isEqualByComparingTo(number(before, "currentBalance"));
        JsonNode line = newestLine(card);
        assertThat(line.get("transactionReferenceId").asText())
                .isEqualTo(paid.payment().reference());
        assertThat(line.get("transactionStatus").asText()).isEqualTo("PENDING");
        assertThat(line.get("merchantName").asText()).isEqualTo("Kopi Corner");
        assertThat(number(line, "runningBalance"))
                .isEqualByComparingTo(number(before, "availableBalance").subtract(amount()));

        server.clock().advance(Duration.ofDays(2));
        kit = new AccountsKit(server, "SG", 1);

        JsonNode posted = lineOf(card, paid.payment().reference());
        assertThat(posted.get("transactionStatus").asText()).isEqualTo("POSTED");
        assertThat(posted.get("transactionPostingDate").asText())
                .isEqualTo(paid.payment().postsOn().toString());
        assertThat(number(posted, "runningBalance")).isEqualByComparingTo(number(line, "runningBalance"));
        assertThat(number(posted, "runningBalance").add(amount()))
                .isEqualByComparingTo(number(lineBefore(card, paid.payment().reference()), "runningBalance"));
        assertThat(number(account(card), "currentBalance"))
                .isEqualByComparingTo(seededToday(card).subtract(amount()));
    }

    @Test
    void paymentWithACreditCardTakesFromWhatTheCardHasLeft() {
        HeldCard card = card(CardType.CREDIT);
        JsonNode before = heldCard(card);

        PaidByCard paid = spend(card, SpaceId.DEFAULT);

        assertThat(number(heldCard(card), "availableCreditLimit"))
                .isEqualByComparingTo(number(before, "availableCreditLimit").subtract(amount()));
        assertThat(number(heldCard(card), "currentOutstandingAmount"))
                .isEqualByComparingTo(number(before, "currentOutstandingAmount"));
        assertThat(newestLine(card).get("transactionAuthorizationCode").asText())
                .matches("[0-9]{6}");

        server.clock().advance(Duration.ofDays(2));
        kit = new AccountsKit(server, "SG", 1);

        assertThat(number(heldCard(card), "currentOutstandingAmount"))
                .isEqualByComparingTo(seededToday(card).add(amount()));
        assertThat(lineOf(card, paid.payment().reference())
                        .get("transactionStatus")
                        .asText())
                .isEqualTo("UNBILLED");
    }

    @Test
    void paymentInAnotherSpaceChangesNothingHere() {
        String accounts = kit.get("/v1/accounts").body();
        String cards = kit.get("/v1/cards?cardFunction=ALL").body();

        SpaceId elsewhere = new SpaceId("elsewhere");
        server.stores()
                .spaces()
                .add(new Space(elsewhere, "Elsewhere", SeedName.DEFAULT, SpaceClock.following(), SettableClock.START));

        spend(card(CardType.CREDIT), elsewhere);

        assertThat(kit.get("/v1/accounts").body()).isEqualTo(accounts);
        assertThat(kit.get("/v1/cards?cardFunction=ALL").body()).isEqualTo(cards);
    }

    /** The balance or debt of the account without any payment of the caller. */
    private BigDecimal seededToday(HeldCard card) {
        return banks().of(SpaceId.DEFAULT, CUSTOMER)
                .seeded(card.account())
                .balance()
                .decimal();
    }

    private static BigDecimal amount() {
        return new BigDecimal("25.5");
    }

    private CustomerBanks banks() {
        return new CustomerBanks(
                server.clock(), SeedNames.DEFAULT, server.stores().journal());
    }

    private HeldCard card(CardType type) {
        return banks().of(SpaceId.DEFAULT, CUSTOMER).cards().stream()
                .filter(card -> card.card().type() == type)
                .findFirst()
                .orElseThrow();
    }

    private PaidByCard spend(HeldCard card, SpaceId space) {
        return new SpendWithCard(
                        server.stores().spaces(),
                        banks(),
                        server.stores().bankRecords(),
                        server.stores().journal(),
                        server.stores().transactions(),
                        server.clock())
                .spend(new CardPurchase(space, CUSTOMER, card.id().value(), new MerchantName("Kopi Corner"), amount()));
    }

    private JsonNode account(HeldCard card) {
        for (JsonNode group : kit.json("/v1/accounts").get("accountGroupSummary")) {
            for (JsonNode wrapped : group.path("accounts")) {
                JsonNode account = wrapped.elements().next();
                if (account.get("accountId").asText().equals(card.account().value())) {
                    return account;
                }
            }
        }
        throw new AssertionError("no account " + card.account());
    }

    private JsonNode heldCard(HeldCard card) {
        for (JsonNode held : kit.json("/v1/cards?cardFunction=ALL").get("cardDetails")) {
            if (held.get("cardId").asText().equals(card.id().value())) {
                return held;
            }
        }
        throw new AssertionError("no card " + card.id());
    }

    private JsonNode newestLine(HeldCard card) {
        return transactions(card).get(0);
    }

    private JsonNode lineOf(HeldCard card, String reference) {
        for (JsonNode line : transactions(card)) {
            if (line.get("transactionReferenceId").asText().equals(reference)) {
                return line;
            }
        }
        throw new AssertionError("no line " + reference);
    }

    private JsonNode lineBefore(HeldCard card, String reference) {
        JsonNode newestFirst = transactions(card);
        for (int row = 0; row + 1 < newestFirst.size(); row++) {
            if (newestFirst.get(row).get("transactionReferenceId").asText().equals(reference)) {
                return newestFirst.get(row + 1);
            }
        }
        throw new AssertionError("no line before " + reference);
    }

    private JsonNode transactions(HeldCard card) {
        return kit.json("/v1/accounts/" + card.account().value() + "/transactions")
                .get("transactions");
    }

    private static BigDecimal number(JsonNode object, String field) {
        return object.get(field).decimalValue();
    }
}
