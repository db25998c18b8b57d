package dev.sandbank.domain.bank.account.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurposeTest {

    @Test
    void paymentsToOtherBanksHaveAPayee() {
        assertThat(Arrays.stream(Purpose.values()).filter(Purpose::paysOthers))
                .containsExactly(Purpose.OUTGOING_TRANSFER, Purpose.RENT, Purpose.UTILITY);
    }

    @Test
    void linesThatTheBankWritesItselfHaveNoMoreDetails() {
        assertThat(Arrays.stream(Purpose.values()).filter(purpose -> !purpose.hasDetails()))
                .containsExactly(Purpose.CASH, Purpose.INTEREST_EARNED, Purpose.INTEREST_CHARGED, Purpose.FEE);
    }
}
