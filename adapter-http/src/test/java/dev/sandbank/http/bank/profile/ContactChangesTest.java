package dev.sandbank.http.bank.profile;

import static dev.sandbank.http.bank.profile.ProfileKit.EMAILS;
import static dev.sandbank.http.bank.profile.ProfileKit.PHONES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mail addresses and phones change after a one-time code, and are read as they were changed. */
class ContactChangesTest {

    private static final String MOBILE =
            "{\"phoneType\":\"PRIMARY_MOBILE_NUMBER\",\"phoneCountryCode\":\"61\",\"phoneNumber\":\"491570999\"}";

    @AutoClose
    private final TestServer server = new TestServer();

    private final ProfileKit kit = ProfileKit.of(server);

    @Test
    void emailChangesAfterTheCodeAndNotBefore() {
        JsonNode before = kit.read(EMAILS);
        String key = before.at("/emails/0/emailKey").asText();
        String flow = kit.ask(EMAILS, "{\"emailKey\":\"" + key + "\",\"emailAddress\":\"New@example.org\"}");

        assertThat(kit.read(EMAILS)).isEqualTo(before);
        JsonNode refused = kit.post(403, EMAILS + "/confirmation", flow);
        assertThat(refused.path("code").asText()).isEqualTo("mfaRequired");
        assertThat(kit.read(EMAILS)).isEqualTo(before);

        kit.presentCode(flow);
        assertThat(kit.read(EMAILS)).isEqualTo(before);
        kit.post(200, EMAILS + "/confirmation", flow);

        JsonNode after = kit.read(EMAILS);
        assertThat(after.at("/emails/0/emailAddress").asText()).isEqualTo("New@example.org");
        assertThat(after.at("/emails/0/emailKey").asText()).isEqualTo(key);
        assertThat(after.at("/emails/0/emailType")).isEqualTo(before.at("/emails/0/emailType"));
        assertThat(after.at("/emails/1")).isEqualTo(before.at("/emails/1"));
        assertThat(kit.read("/v1/customers/profiles").path("emails")).isEqualTo(after.path("emails"));
        assertThat(kit.read("/partner/v1/customers/profiles").path("emails")).isEqualTo(after.path("emails"));
        assertThat(kit.post(400, EMAILS + "/confirmation", flow).path("code").asText())
                .isEqualTo("invalidControlFlowId");
    }

    @Test
    void newAddressThatIsPreferredTakesThePlaceOfTheOldOne() {
        kit.change(
                EMAILS,
                "{\"emailAddress\":\"third@example.org\",\"preferredEmailFlag\":true,\"emailType\":\"ALTERNATE\"}");

        JsonNode emails = kit.read(EMAILS).path("emails");
        assertThat(emails).hasSize(3);
        assertThat(emails.findValuesAsText("preferredEmailFlag")).containsExactly("false", "false", "true");
        assertThat(emails.at("/2/emailType").asText()).isEqualTo("ALTERNATE");
    }

    @Test
    void newAddressTakesThePlaceOfNoOther() {
        kit.change(EMAILS, "{\"emailAddress\":\"third@example.org\"}");
        String key = kit.read(EMAILS).at("/emails/2/emailKey").asText();
        kit.change(EMAILS, "{\"emailKey\":\"" + key + "\",\"emailAddress\":\"moved@example.org\"}");
        kit.change(EMAILS, "{\"emailAddress\":\"third@example.org\"}");

        assertThat(kit.read(EMAILS).findValuesAsText("emailAddress").subList(2, 4))
                .containsExactly("moved@example.org", "third@example.org");
        assertThat(Set.copyOf(kit.read(EMAILS).findValuesAsText("emailKey"))).hasSize(4);
    }

    @Test
    void customerHasFiveAddressesAtMost() {
        for (int i = 0; i < 3; i++) {
            kit.change(EMAILS, "{\"emailAddress\":\"more" + i + "@example.org\"}");
        }
        JsonNode refused = kit.put(400, EMAILS, "{\"emailAddress\":\"sixth@example.org\"}");
        assertThat(refused.at("/moreInfo/fieldLevelErrors/0/fieldName").asText())
                .isEqualTo("/JSON/emailKey");
        assertThat(kit.read(EMAILS).path("emails")).hasSize(5);
    }

    @Test
    void phoneChangesAfterTheCodeAndLaterCodesGoToIt() {
        kit.change(PHONES, MOBILE);

        JsonNode phone = kit.read(PHONES).at("/phones/0");
        assertThat(phone.path("phoneNumber").asText()).isEqualTo("491570999");
        assertThat(phone.path("phoneType").asText()).isEqualTo("PRIMARY_MOBILE_NUMBER");
        JsonNode card = kit.read("/v1/cards?cardFunction=ALL").at("/cardDetails/0");
        String asked =
                "{\"cardId\":\"" + card.path("cardId").asText() + "\",\"newPin\":\"3255613852316f2b4d4d796c344e3875\"}";
        JsonNode refused = kit.put(403, "/v1/cards/atmPin/reset", asked);
        assertThat(refused.toString()).contains("XXXXXXXX0999");
    }

    @Test
    void cardIsAuthorizedByThePhoneThatItsHolderHasNow() {
        JsonNode before = kit.read(PHONES).at("/phones/0");
        String old = before.path("phoneCountryCode").asText()
                + before.path("phoneNumber").asText();
        assertThat(authorizeCard(old).statusCode()).isEqualTo(403);
        assertThat(authorizeCard("61491570999").statusCode()).isEqualTo(422);

        kit.change(PHONES, MOBILE);

        assertThat(authorizeCard("61491570999").statusCode()).isEqualTo(403);
        assertThat(authorizeCard(old).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> authorizeCard(String phone) {
        return server.http()
                .postBody(
                        "/cardAuth/oauth2/authorize/au/gcb",
                        "{\"grant_type\":\"card_authorization\",\"lastFourDigitsCardNumber\":\"8653\","
                                + "\"citiCardHolderPhoneNumber\":\"" + phone
                                + "\",\"merchantCustomerReferenceId\":\"1\"}",
                        Answer.JSON,
                        "Authorization",
                        server.clients().register().basic());
    }

    @Test
    void flowOfAPhoneChangesNoEmail() {
        String flow = kit.ask(PHONES, MOBILE);
        kit.presentCode(flow);
        kit.post(400, EMAILS + "/confirmation", flow);
        kit.post(200, PHONES + "/confirmation", flow);
    }

    @Test
    void flowWorksForTenMinutesAndForItsCustomerAlone() {
        String flow = kit.ask(PHONES, MOBILE);
        kit.presentCode(flow);
        ProfileKit.of(server, "SandboxUser2").post(400, PHONES + "/confirmation", flow);
        server.clock().advance(Duration.ofMinutes(10));
        kit.post(400, PHONES + "/confirmation", flow);
        assertThat(kit.read(PHONES).findValuesAsText("phoneNumber")).doesNotContain("491570999");
    }

    @ParameterizedTest
    @CsvSource({
        "emails, emailAddress, nobody",
        "emails, emailAddress, a b@example.org",
        "emails, emailKey, NOSUCHKEY",
        "phoneNumbers, phoneNumber, 12",
        "phoneNumbers, phoneNumber, 49157O111",
        "phoneNumbers, phoneCountryCode, 061",
        "phoneNumbers, areaCode, +2",
        "phoneNumbers, phoneType, CARRIER_PIGEON",
    })
    void malformedFieldIsNamed(String part, String field, String value) {
        String body = part.equals("emails") ? "{\"emailAddress\":\"new@example.org\"}" : MOBILE;
        String wrong = body.contains("\"" + field + "\"")
                ? body.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\"")
                : body.replace("}", ",\"" + field + "\":\"" + value + "\"}");

        JsonNode refused = kit.put(400, "/v1/customers/profiles/" + part, wrong);

        assertThat(refused.at("/moreInfo/fieldLevelErrors/0/fieldName").asText())
                .isEqualTo("/JSON/" + field);
    }

    @Test
    void changesStayInTheirSpaceAndMarket() {
        SpaceId twin = new SpaceId("twin");
        server.stores()
                .spaces()
                .add(new Space(
                        twin,
                        "twin",
                        SeedName.DEFAULT,
                        SpaceClock.following(),
                        server.clock().instant()));
        ProfileKit there = ProfileKit.in(server, twin);
        JsonNode before = there.read(PHONES);
        JsonNode elsewhere = ProfileKit.in(server, Market.SG).read(PHONES);

        kit.change(PHONES, MOBILE);

        assertThat(there.read(PHONES)).isEqualTo(before);
        assertThat(ProfileKit.in(server, Market.SG).read(PHONES)).isEqualTo(elsewhere);
        assertThat(kit.read(PHONES)).isNotEqualTo(before);
    }
}
