package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SeedBytesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The hash may change only if the seed is changed on purpose, because programs contain values of the seed. */
    private static final String KNOWN = "ff96af4d619eaaf48e8c643ffac95caad494615ea134b00d8e2c00d8470014ff";

    @Test
    void seedsOfAllEightyCustomersAreTheKnownBytes() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Market market : Market.values()) {
            for (TestCustomer customer : TestCustomer.values()) {
                digest.update(dump(new Visit(market, customer, TODAY)).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(KNOWN);
    }

    private static String dump(Visit visit) {
        StringBuilder dump = new StringBuilder();
        visit.holdings().groups().forEach(group -> dump.append(group).append('\n'));
        for (Account account : visit.accounts()) {
            dump.append(visit.history(account)).append('\n');
        }
        return dump.toString();
    }
}
