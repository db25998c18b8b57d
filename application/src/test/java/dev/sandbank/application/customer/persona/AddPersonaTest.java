package dev.sandbank.application.customer.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerExists;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddPersonaTest {

    private static final SpaceId OTHER = new SpaceId("other");

    private final PersonaWorld world = new PersonaWorld();

    @Test
    void anAddedCustomerHasABankOfTheirOwn() {
        CustomerId ada = world.add("Ada Tan", null, null).persona().customerId();

        assertThat(world.accounts(SpaceId.DEFAULT, ada)).hasSizeGreaterThan(8);
        assertThat(world.listed(SpaceId.DEFAULT))
                .extracting(Persona::customerId)
                .containsExactly(ada);
        assertThat(world.admin.personas().accounts().of(SpaceId.DEFAULT, ada))
                .hasSameSizeAs(world.accounts(SpaceId.DEFAULT, ada));
    }

    @Test
    void anotherSpaceKnowsNothingOfThem() {
        world.admin.spaces().createSpace().create(new NewSpace(OTHER, "Other", SeedName.DEFAULT));
        CustomerId ada = world.add("Ada Tan", null, null).persona().customerId();

        assertThat(world.accounts(OTHER, ada)).isEmpty();
        assertThat(world.listed(OTHER)).isEmpty();
        assertThat(logsIn(OTHER, ada, "whatever")).isFalse();
    }

    @Test
    void theyLogInByTheirPasswordOnly() {
        AddPersona.Added ada = world.add("Ada Tan", "ada", "correct-horse");
        AddPersona.Added bea = world.add("Bea Tan", null, null);
        CustomerId id = ada.persona().customerId();

        assertThat(ada.password()).isEqualTo("correct-horse");
        assertThat(bea.password()).matches("[a-z2-9]{16}");
        assertThat(logsIn(SpaceId.DEFAULT, id, "correct-horse")).isTrue();
        assertThat(logsIn(SpaceId.DEFAULT, bea.persona().customerId(), bea.password()))
                .isTrue();
        assertThat(logsIn(SpaceId.DEFAULT, id, bea.password())).isFalse();
        assertThat(logsIn(SpaceId.DEFAULT, id, "a".repeat(2_000))).isFalse();
        assertThat(logsIn(SpaceId.DEFAULT, new CustomerId(Market.SG, "SandboxUser1"), "P@ssUser1$"))
                .isTrue();
        assertThat(logsIn(SpaceId.DEFAULT, new CustomerId(Market.SG, "nobody"), "P@ssUser1$"))
                .isFalse();
    }

    @Test
    void noRecordHoldsThePassword() {
        world.add("Ada Tan", "ada", "correct-horse");

        assertThat(world.stores.bankRecords().everything(SpaceId.DEFAULT))
                .allSatisfy(record -> assertThat(record.facts().values()).doesNotContainValue("correct-horse"));
    }

    @Test
    void userIdsAreMadeOfNames() {
        assertThat(userIdOf("Ada Tan")).isEqualTo("AdaTan");
        assertThat(userIdOf("Ada Mei Tan")).isEqualTo("AdaTan2");
        assertThat(userIdOf("Zoë O'Neil")).isEqualTo("ZoeONeil");
        assertThat(userIdOf("陳 大文")).isEqualTo("Customer");
        assertThat(userIdOf("Sandbox User")).isEqualTo("Customer2");
    }

    @Test
    void aTakenUserIdIsRefusedWhateverItsCapitals() {
        world.add("Ada Tan", "ada", null);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.add("Ada Lim", "ADA", null))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(new CustomerExists("ADA")));
        assertThat(world.listed(SpaceId.DEFAULT)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SandboxUser9 | Ada Tan | ada          | long-enough | there is no test customer SandboxUser9; there are SandboxUser1 to SandboxUser5
            ''           | Ada Tan | ada          | long-enough | user id must have 1 to 64 characters
            SandboxUser1 | Ada     | ada          | long-enough | a name has 2 to 5 words, such as "Ada Tan"
            SandboxUser1 | Ada Tan | a-da         | long-enough | a user id has 3 to 32 letters and digits and starts with a letter
            SandboxUser1 | Ada Tan | SandboxUser2 | long-enough | user ids of SandboxUser and a number belong to the test customers
            SandboxUser1 | Ada Tan | ada          | short       | a password has 8 to 64 letters, digits and signs of ASCII, no space
            """)
    void detailsThatNobodyCanHaveAreRefusedWithTheReason(
            String from, String name, String userId, String password, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.add(SpaceId.DEFAULT, from, name, userId, password))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(new CustomerDetailsInvalid(reason)));
        assertThat(world.listed(SpaceId.DEFAULT)).isEmpty();
    }

    @Test
    void aSpaceHasFiftyOfThemAtMost() {
        for (int number = 1; number <= Persona.MOST; number++) {
            world.add(SpaceId.DEFAULT, "SandboxUser3", "Ada Tan", "ada" + number, "long-enough");
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.add("One More", null, null))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(CustomerRefusal.CUSTOMERS_FULL));
        assertThat(world.listed(SpaceId.DEFAULT).stream()
                        .flatMap(persona -> world.accounts(SpaceId.DEFAULT, persona.customerId()).stream())
                        .map(Account::number))
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownSpaceIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.add(OTHER, "SandboxUser1", "Ada Tan", null, null))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SpaceRefusal.SPACE_UNKNOWN));
    }

    @Test
    void aResetRemovesThem() {
        CustomerId ada = world.add("Ada Tan", null, null).persona().customerId();

        world.admin.spaces().resetSpace().reset(SpaceId.DEFAULT, false);

        assertThat(world.accounts(SpaceId.DEFAULT, ada)).isEmpty();
        assertThat(world.listed(SpaceId.DEFAULT)).isEmpty();
    }

    @Test
    void theyMoveWithTheirSpace() {
        AddPersona.Added ada = world.add("Ada Tan", null, null);
        CustomerId id = ada.persona().customerId();

        SpaceImage image = world.admin.spaces().exportSpace().export(SpaceId.DEFAULT);
        world.admin.spaces().importSpace().store(OTHER, "Other", image);

        assertThat(world.accounts(OTHER, id)).isEqualTo(world.accounts(SpaceId.DEFAULT, id));
        assertThat(logsIn(OTHER, id, ada.password())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "like", "name", "userId", "password"})
    void anImageWithHalfACustomerIsRefused(String lost) {
        world.add("Ada Tan", null, null);
        SpaceImage image = world.admin.spaces().exportSpace().export(SpaceId.DEFAULT);
        List<StoredRecord> records = image.records().stream()
                .map(record -> new StoredRecord(
                        record.kind(), record.id(), record.holder(), Without.fact(record.facts(), lost), record.due()))
                .toList();

        assertRefused(image, records);
    }

    @Test
    void anImageInWhichTwoHaveTheSameNumberIsRefused() {
        Persona ada = world.add("Ada Tan", null, null).persona();
        SpaceImage image = world.admin.spaces().exportSpace().export(SpaceId.DEFAULT);
        List<StoredRecord> records = new ArrayList<>(image.records());
        records.add(Persona.KIND.stored(new Persona(
                Market.SG,
                new AddedCustomer(
                        ada.customer().like(),
                        ada.customer().number(),
                        "bea",
                        0,
                        ada.customer().person()),
                ada.password())));

        assertRefused(image, records);
    }

    private void assertRefused(SpaceImage image, List<StoredRecord> records) {
        SpaceImage changed = new SpaceImage(image.name(), image.seed(), image.now(), image.entries(), records);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.admin.spaces().importSpace().store(OTHER, "Other", changed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(SpaceRefusal.SPACE_DETAILS_INVALID));
    }

    private String userIdOf(String name) {
        return world.add(name, null, null).persona().customer().userId();
    }

    private boolean logsIn(SpaceId space, CustomerId customer, String password) {
        return new PersonaPasswords(world.stores.journal(), world.ports.hub().hashing())
                .match(space, customer, password);
    }
}
