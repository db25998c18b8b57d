package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileOperationsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketShowsItsCustomersProfile(Market market) {
        JsonNode body = Http.json(BankApp.ofFirstCustomer(server, market).get("/v1/customers/profiles"));

        assertThat(body.at("/customerParticulars/names/0/fullName").asText())
                .isEqualTo(ProfileSeed.of(SeedName.DEFAULT, market, TestCustomer.EVERYTHING)
                        .name()
                        .full());
        assertThat(body.fieldNames())
                .toIterable()
                .startsWith(
                        "customerType",
                        "customerSegment",
                        "partnerCustomerSegment",
                        "customerParticulars",
                        "addressList",
                        "emails",
                        "phones")
                .hasSize(market == Market.HK ? 8 : 7);
    }

    @ParameterizedTest
    @CsvSource({
        "SG, '', profile-sg.json",
        "VN, /basic, profile-basic-vn.json",
        "GB, /addresses, profile-addresses-gb.json",
        "PL, /emails, profile-emails-pl.json",
        "US, /phoneNumbers, profile-phone-numbers-us.json",
    })
    void partsHaveTheirShape(Market market, String part, String file) {
        BankApp app = BankApp.ofFirstCustomer(server, market);

        Golden.assertGolden(Http.json(app.get("/v1/customers/profiles" + part)), file);
    }

    @Test
    void profilesOfHongKongTellBothPartsOfTheIncome() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);
        JsonNode income = Http.json(app.get("/v1/customers/profiles")).at("/financialInformation/incomeDetails");

        assertThat(income).hasSize(1);
        assertThat(income.get(0).fieldNames()).toIterable().containsExactly("fixedAmount", "variableAmount");
        assertThat(income.get(0).get("fixedAmount").decimalValue()).isPositive();
        assertThat(income.get(0).get("variableAmount").decimalValue()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"AU", "HK", "SG"})
    void partnersReadTheSameProfile(Market market) {
        BankApp app = BankApp.ofFirstCustomer(server, market);

        assertThat(app.get("/partner/v1/customers/profiles").body())
                .isEqualTo(app.get("/v1/customers/profiles").body());
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY_ADDRESS, 1", "MAILING_ADDRESS, 1", "OVERSEAS_ADDRESS, 0"})
    void partnersReadTheAddressesOfOneType(String type, int count) {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);

        JsonNode profile = Http.json(app.get("/partner/v1/customers/profiles?addressType=" + type));

        assertThat(profile.get("addressList").findValuesAsText("addressType"))
                .hasSize(count)
                .allMatch(type::equals);
        assertThat(profile.get("emails")).isNotEmpty();
    }

    @Test
    void case81TwoLeggedTokenOpensNoProfile() {
        var response = BankApp.twoLegged(server, Market.SG).get("/v1/customers/profiles");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Http.json(response).get("code").asText()).isEqualTo("accessNotConfigured");
    }
}
