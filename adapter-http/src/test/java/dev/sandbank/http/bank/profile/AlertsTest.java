package dev.sandbank.http.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M80: what a customer chose to be told is told once, in the unit of work that books it. */
class AlertsTest {

    private static final String CHOOSE = "/v1/communications/alerts/profilesAndSubscriptions";
    private static final String ALERTS = "/v1/customers/alerts";
    private static final String SENT = "/v1/customers/alerts/history";

    @AutoClose
    private final TestServer server = new TestServer();

    private final ProfileKit kit = ProfileKit.of(server, "SandboxUser2");
    private final AdminUseCases admin = AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR);

    @Test
    void onePurchaseOfJustThatMuchOrMoreIsOneMail_M80() {
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "20.00", true);

        spend(SpaceId.DEFAULT, "19.99");
        assertThat(mails()).isEmpty();
        spend(SpaceId.DEFAULT, "20.00");
        assertThat(mails()).hasSize(1);
        spend(SpaceId.DEFAULT, "20.01");

        assertThat(mails()).hasSize(2);
        OutboxEntry mail = mails().get(0);
        assertThat(mail.mail().to().value())
                .isEqualTo(
                        kit.read(ProfileKit.EMAILS).at("/emails/0/emailAddress").asText());
        assertThat(mail.mail().body().toString()).contains("20.00", "KOPI CORNER");
        assertThat(mail.mail().madeAt()).isEqualTo(server.clock().instant());
    }

    @Test
    void purchaseThatIsPostedLaterIsNotToldAgain_M80() {
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "20.00", true);
        spend(SpaceId.DEFAULT, "25");

        server.clock().advance(Duration.ofDays(4));
        ProfileKit later = ProfileKit.of(server, "SandboxUser2");
        later.read("/v1/accounts");

        assertThat(mails()).hasSize(1);
        assertThat(later.read(SENT).path("sentAlerts")).hasSize(1);
    }

    @Test
    void alertThatIsSwitchedOffIsNotTold() {
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "20.00", true);
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "20.00", false);
        spend(SpaceId.DEFAULT, "25");
        assertThat(mails()).isEmpty();
        assertThat(kit.read(SENT).path("sentAlerts")).isEmpty();
    }

    @Test
    void sentAlertsAreListedForSixtyDaysTheNewestFirst() {
        choose("CARD_PURCHASE_ABOVE", "SMS", "20.00", true);
        for (int i = 0; i < 11; i++) {
            spend(SpaceId.DEFAULT, "2" + i % 10);
        }
        JsonNode page = kit.read(SENT);
        assertThat(page.path("sentAlerts")).hasSize(10);
        assertThat(page.at("/sentAlerts/0/channel").asText()).isEqualTo("SMS");
        assertThat(page.path("nextStartIndex").asText()).isEqualTo("11");
        assertThat(kit.read(SENT + "?nextStartIndex=11").path("sentAlerts")).hasSize(1);
        kit.read(400, SENT + "?nextStartIndex=0");
        kit.read(400, SENT + "?nextStartIndex=x");

        server.clock().advance(Duration.ofDays(61));
        assertThat(ProfileKit.of(server, "SandboxUser2").read(SENT).path("sentAlerts"))
                .isEmpty();
    }

    @Test
    void choicesAreListedAndOthersAreOff() {
        assertThat(kit.read(ALERTS).path("alerts"))
                .hasSize(4)
                .allMatch(alert -> !alert.path("enabledFlag").asBoolean());
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "12.34", true);
        choose("CARD_PURCHASE_ABOVE", "SMS", "5", true);
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "43.21", true);

        JsonNode alerts = kit.read(ALERTS).path("alerts");
        assertThat(alerts).hasSize(5);
        assertThat(alerts.at("/0/thresholdAmount").decimalValue()).isEqualByComparingTo("43.21");
        assertThat(alerts.at("/1/channel").asText()).isEqualTo("SMS");
        assertThat(alerts.at("/2/enabledFlag").asBoolean()).isFalse();
    }

    @Test
    void alertsStayInTheirSpace_M73() {
        SpaceId twin = new SpaceId("twin");
        server.stores()
                .spaces()
                .add(new Space(
                        twin,
                        "twin",
                        SeedName.DEFAULT,
                        SpaceClock.following(),
                        server.clock().instant()));
        choose("CARD_PURCHASE_ABOVE", "EMAIL", "20.00", true);
        spend(twin, "25");
        assertThat(mails()).isEmpty();
        assertThat(kit.read(SENT).path("sentAlerts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"alertId\":\"NO_SUCH_ALERT\",\"channel\":\"EMAIL\"",
                "\"alertId\":\"BALANCE_BELOW\",\"channel\":\"PIGEON\"",
                "\"alertId\":\"BALANCE_BELOW\",\"channel\":\"EMAIL\",\"thresholdAmount\":1.234",
                "\"alertId\":\"BALANCE_BELOW\",\"channel\":\"EMAIL\",\"thresholdAmount\":0",
                "\"alertId\":\"BALANCE_BELOW\",\"channel\":\"EMAIL\",\"currencyCode\":\"XXX\"",
            })
    void malformedChoiceIsRefusedAndChangesNothing(String choice) {
        JsonNode before = kit.read(ALERTS);
        kit.put(400, CHOOSE, "{\"alertSubscriptions\":[{" + choice + ",\"enabledFlag\":true}]}");
        assertThat(kit.read(ALERTS)).isEqualTo(before);
    }

    @Test
    void accountAndAddressMustBeTheCustomers() {
        String wish = "{\"alertProfile\":{\"emailKey\":\"%s\"},\"alertSubscriptions\":[{\"alertId\":\"BALANCE_BELOW\","
                + "\"accountId\":\"%s\",\"channel\":\"EMAIL\",\"enabledFlag\":true}]}";
        String account = kit.read("/v1/accounts").findValue("accountId").asText();
        kit.put(400, CHOOSE, wish.formatted("7b21c0", "ab".repeat(44)));
        kit.put(400, CHOOSE, wish.formatted("NOSUCHKEY", account));
        kit.put(200, CHOOSE, wish.formatted("7b21c0", account));
    }

    private void choose(String alert, String channel, String amount, boolean enabled) {
        kit.put(
                200,
                CHOOSE,
                "{\"alertSubscriptions\":[{\"alertId\":\"" + alert + "\",\"channel\":\"" + channel
                        + "\",\"thresholdAmount\":" + amount + ",\"currencyCode\":\"AUD\",\"enabledFlag\":" + enabled
                        + "}]}");
    }

    private void spend(SpaceId space, String amount) {
        admin.payInShop()
                .pay(new CardPurchase(
                        space,
                        TestCustomer.CARDS_ONLY.in(Market.AU),
                        null,
                        new MerchantName("KOPI CORNER"),
                        new BigDecimal(amount)));
    }

    private List<OutboxEntry> mails() {
        return server.stores().outbox().in(MailState.KEPT, 100);
    }
}
