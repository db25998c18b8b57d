package dev.sandbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.rewards.RewardCategory;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.secret.GuessLimit;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.space.SpaceId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers as they are on the wire and on pages. */
class NamesTest {

    @ParameterizedTest
    @EnumSource
    void categoryOfProductsIsFoundByItsExactName(ProductCategory category) {
        assertThat(ProductCategory.named(category.name())).contains(category);
        assertThat(ProductCategory.named(category.name().toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void businessCodeIsFoundInAnyCase(BusinessCode code) {
        assertThat(BusinessCode.byCode(code.code())).contains(code);
        assertThat(BusinessCode.byCode(code.name())).contains(code);
        assertThat(code.code()).isLowerCase();
        assertThat(BusinessCode.byCode("xxx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void categoryOfRewardsHasATitleAndASentence(RewardCategory category) {
        assertThat(category.title()).isNotBlank();
        assertThat(category.description()).hasSizeGreaterThan(category.title().length());
    }

    @Test
    void phoneIsShownByItsLastFourDigits() {
        PhoneNumber.Type mobile = PhoneNumber.Type.PRIMARY_MOBILE_NUMBER;
        assertThat(new PhoneNumber(mobile, "65", "", "90020056").masked()).isEqualTo("XXXXXXXX0056");
        assertThat(new PhoneNumber(mobile, "1", "", "2").masked()).isEqualTo("XXXXXXXX12");
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(mobile, "+65", "", "9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890123456789", "123456789012345678901", "1234567890123456789-"})
    void loanReferenceHasTwentyLettersAndDigits(String other) {
        String reference = "abcDEF12345678901234";
        assertThat(LoanReference.parse(reference)).contains(new LoanReference(reference));
        assertThat(new LoanReference(reference)).hasToString(reference);
        assertThat(LoanReference.parse(other)).isEmpty();
    }

    @Test
    void targetOfGuessesHasTheLimitOfItsKind() {
        GuessTarget customer = GuessTarget.ofCustomer(SpaceId.DEFAULT, Market.SG, "a/b");
        GuessTarget application = GuessTarget.ofApplication("shop");
        assertThat(customer.name()).isEqualTo("default/sg/a/b");
        assertThat(customer.kind().limit()).isEqualTo(GuessLimit.PASSWORDS);
        assertThat(application).isEqualTo(new GuessTarget(GuessTarget.Kind.APPLICATION, "shop"));
        assertThat(application.kind().limit()).isEqualTo(GuessLimit.CLIENT_SECRETS);
    }
}
