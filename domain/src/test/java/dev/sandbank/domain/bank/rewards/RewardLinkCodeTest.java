package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.market.Market;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewardLinkCodeTest {

    @Property(tries = 200)
    void codesHaveTheFormOfTheirMarket(@ForAll("bytes") byte[] bytes) {
        assertThat(RewardsProgramme.of(Market.HK).code(bytes).value()).matches("[1-9][0-9]{18}");
        assertThat(RewardsProgramme.of(Market.US).code(bytes).value()).matches("[0-9A-Z]{48}");
    }

    @Property(tries = 200)
    void codesAreReadBackAsWritten(@ForAll("bytes") byte[] bytes) {
        RewardLinkCode code = RewardLinkCode.alphanumeric(bytes);

        assertThat(RewardLinkCode.parse(code.toString())).contains(code);
    }

    @Property(tries = 200)
    void orderIdsHaveEightDigits(@ForAll("bytes") byte[] bytes) {
        assertThat(OrderId.candidates(bytes))
                .hasSize(8)
                .allSatisfy(id -> assertThat(id.toString()).matches("[1-9][0-9]{7}"));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return RewardsArbitraries.randomBytes();
    }

    @Test
    void bytesOfZeroStillMakeFullCodes() {
        assertThat(RewardLinkCode.decimal(new byte[32]).value()).isEqualTo("1000000000000000000");
        assertThat(RewardLinkCode.alphanumeric(new byte[32]).value()).isEqualTo("0".repeat(48));
        assertThat(OrderId.candidates(new byte[4])).containsExactly(new OrderId("10000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "470301269696000606", "47030126969600060611", "0703012696960006061", "' or 1=1 --"})
    void otherTextsAreNoCodes(String text) {
        assertThat(RewardLinkCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RewardLinkCode(text));
    }

    @Test
    void shortNumbersAreNoOrderIds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderId("4913364"));
    }
}
