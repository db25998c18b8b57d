package dev.sandbank.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Provide
    Arbitrary<EmailAddress> addresses() {
        return MailArbitraries.addresses();
    }

    @Property(tries = 200)
    void addressIsReadAsItIsWritten(@ForAll("addresses") EmailAddress address) {
        assertThat(EmailAddress.parse(" " + address + "\t")).contains(address);
        assertThat(EmailAddress.parse(address + ".")).contains(address);
        assertThat(address.local() + "@" + address.domain()).isEqualTo(address.value());
        assertThat(new EmailAddress(address.key()).key()).isEqualTo(address.key());
    }

    /** H9: the same address in any case; a plus tag is another one; mail goes to the address as typed. */
    @Test
    void addressesDifferByMoreThanCapitalLetters() {
        EmailAddress typed = EmailAddress.parse("  Ann.Lee@Example.COM. ").orElseThrow();
        assertThat(typed.value()).isEqualTo("Ann.Lee@Example.COM");
        assertThat(typed.key()).isEqualTo(new EmailAddress("ann.lee@example.com").key());
        assertThat(new EmailAddress("a+b@example.com").key()).isNotEqualTo(new EmailAddress("a@example.com").key());
        assertThat(EmailAddress.parse("a+b@example.com")).contains(new EmailAddress("a+b@example.com"));
    }

    /** H10: letters that only look like ASCII, and domains that old and new rules map to different ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0131van@example.com", // dotless i
                "an\u0301n@example.com",
                "ann\uff20example.com", // full-width @
                "ann@\u212aelvin.example", // Kelvin sign
                "ann@stra\u00dfe.example", // sharp s
                "ann@\u03b2\u03cc\u03bb\u03bf\u03c2.example", // final sigma
                "ann@a\u200cb.example", // joiners
                "ann@a\u200db.example",
                "ann@\uff45xample.com", // full-width e
                "ann@\u263a.example", // a symbol
                "ann@\u0130stanbul.example", // dotted capital I
                "ann@ex\u3002ample.com" // a full stop of another script
            })
    void lookAlikesAreRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThat(EmailAddress.objectionTo(typed).orElseThrow()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "ann@bücher.example, ann@xn--bcher-kva.example",
        "ann@BÜCHER.example, ann@xn--bcher-kva.example",
        "ann@例え.example, ann@xn--r8jz45g.example",
        "ann@xn--bcher-kva.example, ann@xn--bcher-kva.example"
    })
    void domainsThatAllRulesMapAlikeAreKeptInAscii(String typed, String kept) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ann",
                "@example.com",
                "ann@",
                "a b@example.com",
                "ann@@example.com",
                "ann@example..com",
                ".ann@example.com",
                "ann.@example.com",
                "a..b@example.com",
                "ann@-example.com",
                "ann@example-.com",
                "\"a b\"@example.com",
                "ann@[127.0.0.1]",
                "ann,bob@example.com",
                "ann@exa_mple.com",
                "ann\r\n@example.com",
                "ann@example.com\u0000",
                "a\"@example.com"
            })
    void whatIsNoAddressIsRefusedWithASentence(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThat(EmailAddress.objectionTo(typed).orElseThrow()).endsWith(".");
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthIsLimited() {
        String local = "a".repeat(64);
        String domain = "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(61);
        assertThat(EmailAddress.parse(local + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("a" + local + "@" + domain.substring(2))).isEmpty();
        assertThat(EmailAddress.parse(local + "@d" + domain)).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(100_000))).isEmpty();
    }
}
