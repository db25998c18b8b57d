package dev.sandbank.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.StandardDictionaries;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.CredentialRefusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZxcvbnStrengthTest {

    private static final Workers WORKERS = new Workers(2, 64);
    private static final ZxcvbnStrength STRENGTH = new ZxcvbnStrength(WORKERS);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @ParameterizedTest
    @CsvSource({
        "passwordpassword, PASSWORD_PATTERNED",
        "password1234, PASSWORD_COMMON",
        "Password1234!, PASSWORD_COMMON",
        "123456789012, PASSWORD_COMMON",
        "qwertyuiop[], PASSWORD_PATTERNED",
        "abcdefghijkl, PASSWORD_PATTERNED",
        "aaaaaaaaaaaa, PASSWORD_PATTERNED",
        "international, PASSWORD_GUESSABLE",
        "iloveyou1234, PASSWORD_COMMON"
    })
    void h16WeakPasswordIsRefusedWithItsReason(String password, CredentialRefusal reason) {
        assertThat(objection(password)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "kestrel-umbrella-91-fjord",
                "g7#kQ2!vXz9pL",
                "\u0434\u0435\u0440\u0435\u0432\u043e \u0438 \u043e\u043a\u043d\u043e \u0443 \u0440\u0435\u043a\u0438",
                "\uD83D\uDD11\uD83D\uDC0E\uD83C\uDF0A\uD83C\uDF32\uD83D\uDE80\uD83C\uDFB2\uD83D\uDCA1\uD83D\uDC19\uD83C\uDF4B\uD83C\uDFBB\uD83E\uDDED\uD83D\uDC1D"
            })
    void strongPasswordIsTaken(String password) {
        assertThat(objection(password)).isEmpty();
    }

    @Test
    void h16WordsOfThePersonCount() {
        Password password = new Password("Zyx-Ltd-Wroc-2026");

        assertThat(STRENGTH.objectionTo(password, Set.of())).isEmpty();
        assertThat(STRENGTH.objectionTo(password, Set.of("zyx-ltd-wroc"))).isPresent();
    }

    /** The time of an estimate grows steeply with the length, so what it sees is bounded. */
    @Test
    void h16EstimateSeesAtMost64Characters() {
        String key = "\uD83D\uDD11";

        assertThat(ZxcvbnStrength.beginning("x".repeat(256))).isEqualTo("x".repeat(64));
        assertThat(ZxcvbnStrength.beginning(key.repeat(256))).isEqualTo(key.repeat(64));
        assertThat(ZxcvbnStrength.beginning("short")).isEqualTo("short");
        assertThat(objection("a".repeat(64) + "kestrel-umbrella-91-fjord")).isEqualTo(objection("a".repeat(64)));
    }

    /**
     * The lists that are shipped: passwords of leaks, and the words, names and titles that people take for one. Each entry
     * that is long enough to be a password is refused.
     */
    @Test
    void h16ShippedListsHaveAtLeast3000LongEntriesAndEachIsRefused() throws IOException {
        List<String> entries = StandardDictionaries.loadAllDictionaries().stream()
                .flatMap(list -> list.getFrequencies().stream())
                .filter(entry -> entry.codePointCount(0, entry.length()) >= Password.MIN_LENGTH)
                .distinct()
                .toList();

        assertThat(entries).hasSizeGreaterThanOrEqualTo(3_000);
        assertThat(entries).allSatisfy(entry -> assertThat(objection(entry)).isPresent());
    }

    private static Optional<CredentialRefusal> objection(String password) {
        return STRENGTH.objectionTo(new Password(password), Set.of());
    }
}
