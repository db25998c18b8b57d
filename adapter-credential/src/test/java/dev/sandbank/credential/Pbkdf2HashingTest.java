package dev.sandbank.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.secret.PasswordHash;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pbkdf2HashingTest {

    private static final Password HORSE = new Password("correct horse battery");

    private final Workers workers = new Workers(1, 4);
    private final CountingSecrets secrets = new CountingSecrets();
    private final Pbkdf2Hashing hashing = new Pbkdf2Hashing(workers, secrets, 2);

    @AfterEach
    void close() {
        workers.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "  blanks  ", "schl\u00fcsselbund", "\uD83D\uDD11\uD83D\uDD11", ""})
    void h15WhatWasHashedMatchesAndNothingElse(String text) {
        PasswordHash stored = hashing.hash(new Password(text));

        assertThat(hashing.matches(new Password(text), stored)).isTrue();
        assertThat(hashing.matches(new Password(text + " "), stored)).isFalse();
        assertThat(hashing.matches(new Password(text + "X"), stored)).isFalse();
    }

    @Test
    void h15PasswordsOf256CharactersCountToTheLast() {
        PasswordHash stored = hashing.hash(new Password("x".repeat(255) + "y"));

        assertThat(hashing.matches(new Password("x".repeat(255) + "y"), stored)).isTrue();
        assertThat(hashing.matches(new Password("x".repeat(256)), stored)).isFalse();
    }

    @Test
    void samePasswordIsHashedWithAnotherSaltEachTime() {
        assertThat(hashing.hash(HORSE)).isNotEqualTo(hashing.hash(HORSE));
    }

    /** The value of PBKDF2 with HMAC-SHA-512 for this password, salt and number, by another program. */
    @Test
    void hashIsThatOfTheStandard() {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        byte[] hash = HexFormat.of()
                .parseHex("2fa4a4ce84dedfd15e2f2d52c6e3fec2100fa3c78f42e208e96d51f904183be9"
                        + "4e6e11c4f04c6938f5eb208b8e87d19dec3d5639ec311e9b968a85df97b96171");

        PasswordHash stored = new Pbkdf2Text(1_000, salt, hash).hash();

        assertThat(hashing.matches(new Password("schl\u00fcsselbund"), stored)).isTrue();
    }

    @Test
    void hashOfFewerIterationsStillMatchesAndIsOutdated() {
        PasswordHash old = new Pbkdf2Hashing(workers, secrets, 1).hash(HORSE);

        assertThat(hashing.matches(HORSE, old)).isTrue();
        assertThat(hashing.isOutdated(old)).isTrue();
        assertThat(hashing.isOutdated(hashing.hash(HORSE))).isFalse();
    }

    @Test
    void h20WhereThereIsNoAccountNothingMatchesAfterTheSameWork() {
        PasswordHash stored = hashing.hash(HORSE);
        long before = hashing.iterationsDone();
        hashing.matches(new Password("wrong"), stored);
        long ofAnAccount = hashing.iterationsDone() - before;

        assertThat(hashing.matches(HORSE, null)).isFalse();
        assertThat(hashing.iterationsDone() - before).isEqualTo(2 * ofAnAccount).isPositive();
    }

    @Test
    void storedTextOfAnotherKindIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hashing.matches(HORSE, new PasswordHash("$2b$10$abc")))
                .withMessageNotContaining("abc");
    }

    @Test
    void hashTellsNothingByItself() {
        assertThat(hashing.hash(HORSE).text())
                .matches("\\$pbkdf2-sha512\\$i=2\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{86}");
        assertThat(hashing.hash(HORSE)).hasToString("PasswordHash");
    }
}
