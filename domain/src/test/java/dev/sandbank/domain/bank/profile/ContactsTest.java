package dev.sandbank.domain.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void addressHasOneToFourLines(int lines) {
        assertThat(address(lines).lines()).hasSize(lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void addressWithoutALineOrWithMoreThanFourIsRefused(int lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> address(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@example.com", "example.com"})
    void emailAddressHasANameBeforeItsAt(String address) {
        assertThat(email("a@example.com").address()).isEqualTo("a@example.com");
        assertThatIllegalArgumentException().isThrownBy(() -> email(address));
    }

    private static PostalAddress address(int lines) {
        List<String> text = Collections.nCopies(lines, "Orchid Hill Close 9");
        return new PostalAddress("A", PostalAddress.Type.PRIMARY_ADDRESS, text, "Singapore", "", "259009", "SG");
    }

    private static EmailAddress email(String address) {
        return new EmailAddress("E", EmailAddress.Type.PERSONAL, address, true);
    }
}
