package dev.sandbank.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTest {

    @ParameterizedTest
    @EnumSource
    void marketIsFoundByItsCodeInAnyCase(Market market) {
        assertThat(Market.byCode(market.code())).contains(market);
        assertThat(Market.byCode(market.code().toUpperCase(Locale.ROOT))).contains(market);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "s", "sgp", " sg"})
    void otherCodesAreNoMarket(String code) {
        assertThat(Market.byCode(code)).isEmpty();
    }

    @Test
    void marketHasItsOwnLocaleAndTheAmericanOneOnce() {
        assertThat(Market.SG.locales()).containsExactly("en_SG", "en_US");
        assertThat(Market.US.locales()).containsExactly("en_US");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAustraliaHasMoreThanTheUsualLineOfBusiness(Market market) {
        assertThat(market.businessCodes()).first().isEqualTo(BusinessCode.GCB);
        assertThat(market.businessCodes().size() > 1).isEqualTo(market == Market.AU);
        for (BusinessCode code : BusinessCode.values()) {
            assertThat(market.has(code)).isEqualTo(code == BusinessCode.GCB || market == Market.AU);
        }
    }
}
