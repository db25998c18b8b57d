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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedBytesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Changes only when the seed is changed on purpose: programs have its values written into them. */
    private static final String KNOWN = "22d0a15c722e6ec190c2851ceb64592e8eac56756665932fe809d7dd20b1d35b";

    @Test
    void seedsOfAllEightyCustomersAreTheKnownBytes() {
        assertThat(digest()).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "mr-IN", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void case117SeedsAreTheSameBytesInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(digest()).isEqualTo(KNOWN);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String digest() {
        MessageDigest digest = sha256();
        for (Market market : Market.values()) {
            for (TestCustomer customer : TestCustomer.values()) {
                digest.update(dump(new Visit(market, customer, TODAY)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
