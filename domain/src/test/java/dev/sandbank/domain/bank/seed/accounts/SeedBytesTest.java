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

    /** Changes only when the seed is changed on purpose: programs have its values written into them. */
    private static final String KNOWN = "f07e30140da12f6ea1f2cde3586d44d318d78111973949f43003ad83bf3c43e5";

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
