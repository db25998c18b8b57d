package dev.sandbank.domain.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordContextTest {

    private static final PasswordContext ANN = PasswordContext.of(List.of(
            "annlee77", "Ann-Katrin L\u00e9e", "a.katrin+news@shop-works.example", "Caf\u00e9 M\u00fcller & Co."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annlee77annlee77",
                "AnnLee77-ANNLEE77",
                "Ann-Katrin L\u00e9e!",
                "annkatrinlee",
                "Katrin-Katrin",
                "katrin.news12",
                "a.katrin+news@shop-works.example",
                "shop-works.26",
                "CafeMuller2026",
                "Caf\u00e9 M\u00fcller 26",
                "sandbank1234",
                "SandbankSandbank",
                "2026sandbank!"
            })
    void h16WhatIsKnownOfAPersonWithLittleMoreIsRefused(String password) {
        assertThatThrownBy(() -> ANN.requireMore(new Password(password)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isSameAs(CredentialRefusal.PASSWORD_OF_OWN_DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "katrin rides a purple bicycle",
                "planned an annexe",
                "short one",
                "c o z y w i n t e r"
            })
    void passwordWithMoreInItIsTaken(String password) {
        assertThatCode(() -> ANN.requireMore(new Password(password))).doesNotThrowAnyException();
    }

    @Test
    void wordsAreFoldedAndTheLongestComeFirst() {
        assertThat(ANN.words())
                .contains("annlee77", "katrin", "lee", "news", "shop", "works", "cafe", "muller", "sandbank")
                .doesNotContain("a", "co")
                .isSortedAccordingTo((one, other) -> Integer.compare(other.length(), one.length()));
    }

    @Test
    void emptyTextsAreNoWords() {
        assertThat(PasswordContext.of(List.of("", " ", "-")).words()).containsExactly("sandbank");
    }
}
