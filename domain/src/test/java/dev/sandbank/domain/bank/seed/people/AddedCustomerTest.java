package dev.sandbank.domain.bank.seed.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.profile.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddedCustomerTest {

    @Test
    void aNameIsTakenApart() {
        assertThat(AddedCustomer.nameOf(" Zoë  O'Neil van der Berg-Smith "))
                .isEqualTo(new PersonName("Zoë", "O'Neil van der", "Berg-Smith", "Zoë O'Neil van der Berg-Smith"));
        assertThat(AddedCustomer.nameOf("陳 大文").full()).isEqualTo("陳 大文");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada                | a name has 2 to 5 words, such as "Ada Tan"
            A B C D E F        | a name has 2 to 5 words, such as "Ada Tan"
            Ada <b>Tan</b>     | a name has letters, spaces, hyphens, points and apostrophes
            Ada Tan 2          | a name has letters, spaces, hyphens, points and apostrophes
            ''                 | a name must have a character that can be seen
            """)
    void aNameThatIsNoneIsRefusedWithTheReason(String name, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedCustomer.nameOf(name))
                .withMessage(reason);
    }

    @Test
    void aLongNameIsRefused() {
        assertThat(AddedCustomer.nameOf("Ada " + "a".repeat(56)).last()).hasSize(56);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedCustomer.nameOf("Ada " + "a".repeat(57)))
                .withMessage("a name has at most 60 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "1ada", "ada tan", "ada.tan", "ädä", "a23456789012345678901234567890123"})
    void anOddUserIdIsRefused(String userId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedCustomer.requireUserId(userId))
                .withMessage("a user id has 3 to 32 letters and digits and starts with a letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SandboxUser1", "sandboxuser", "SANDBOXUSER77"})
    void theUserIdsOfTestCustomersAreTheirs(String userId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedCustomer.requireUserId(userId))
                .withMessage("user ids of SandboxUser and a number belong to the test customers");
    }

    @ParameterizedTest
    @CsvSource({"5,0", "56,0", "6,-1", "6,100"})
    void numbersHaveBounds(int number, int variant) {
        PersonName name = AddedCustomer.nameOf("Ada Tan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddedCustomer(TestCustomer.NEWCOMER, number, "ada", variant, name));
    }

    @Test
    void theNameIsWhole() {
        PersonName odd = new PersonName("Ada", "", "Tan", "Bea Tan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddedCustomer(TestCustomer.NEWCOMER, 6, "ada", 0, odd));
    }
}
