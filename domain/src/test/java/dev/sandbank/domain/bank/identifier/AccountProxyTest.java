package dev.sandbank.domain.bank.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M31. */
class AccountProxyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+65 9002 0056",
                "+6590020056",
                "6590020056",
                "90020056",
                "9002-0056",
                "0065 9002 0056",
                "(65) 90020056"
            })
    void m31PhoneHasOneStoredForm(String text) {
        assertThat(AccountProxy.parse(text, Market.SG).read().map(AccountProxy::value))
                .contains("+6590020056");
    }

    @ParameterizedTest
    @CsvSource({
        "07700 900123, GB, +447700900123",
        "0412 345 678, AU, +61412345678",
        "1 (646) 555-0101, US, +16465550101",
        "8 900 000 01 02, RU, +79000000102",
        "+33 6 12 34 56 78, SG, +33612345678",
        "+260 819 1234, SG, +2608191234"
    })
    void m31PhoneIsReadAsPeopleOfTheMarketWriteIt(String text, Market market, String stored) {
        assertThat(PhoneProxy.parse(text, market).read()).contains(new PhoneProxy(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "12345, PHONE_NUMBER",
        "+65 6100 0101, PHONE_NUMBER",
        "+44 07700 900123, PHONE_NUMBER",
        "+33 612, PHONE_NUMBER",
        "+3361234567890123, PHONE_NUMBER",
        "+999 12345678, PHONE_COUNTRY",
        "+, PHONE_CHARACTERS",
        "'', PHONE_CHARACTERS",
        "9002 OO56, PHONE_CHARACTERS",
        "+65+90020056, PHONE_CHARACTERS",
        "'90020056\n', PHONE_CHARACTERS"
    })
    void m31ReasonIsTheTrueOne(String text, IdentifierFault fault) {
        assertThat(PhoneProxy.parse(text, Market.SG).objection()).contains(fault);
    }

    @ParameterizedTest
    @EnumSource
    void m31MobileOfEveryTestCustomerCanBeAProxy(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            PhoneNumber mobile =
                    ProfileSeed.of(SeedName.DEFAULT, market, customer).phones().get(0);
            String stored = "+" + mobile.international();

            assertThat(PhoneProxy.parse(mobile.international(), market).read()).contains(new PhoneProxy(stored));
            assertThat(PhoneProxy.parse(mobile.areaCode() + mobile.number(), market)
                            .read())
                    .contains(new PhoneProxy(stored));
        }
    }

    @Test
    void m31DomainOfAnAddressIsFolded() {
        assertThat(AccountProxy.parse("Mei.Tan@Example.COM", Market.SG).read())
                .contains(new EmailProxy("Mei.Tan@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailProxy("a@EXAMPLE.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneProxy("90020056"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@example.com",
                "a@",
                "a@example",
                "a@b@example.com",
                ".a@example.com",
                "a..b@example.com",
                "a b@example.com",
                "a@-example.com",
                "a@example.com\n",
                "m\u00fc@example.com",
                "a@e\u212ample.com"
            })
    void m31WrongAddressIsRefused(String text) {
        assertThat(AccountProxy.parse(text, Market.SG).objection()).hasValue(IdentifierFault.EMAIL_FORM);
        assertThat(EmailProxy.parse("a".repeat(65) + "@example.com").read()).isEmpty();
        assertThat(EmailProxy.parse("a@" + "b".repeat(60).concat(".").repeat(5) + "com")
                        .read())
                .isEmpty();
    }
}
