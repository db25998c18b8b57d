package dev.sandbank.domain.bank.payment.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillRuleTest {

    private static final BillRule RULE = new BillRule(10, pounds("2"), pounds("500"));

    @ParameterizedTest
    @ValueSource(strings = {"4400123982", "4400 1239-82", "0000000000"})
    void numberOfTheRightLengthAndCheckDigitIsTaken(String number) {
        assertThatCode(() -> RULE.checkNumber("number", number)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4400123987", "440012398", "44001239820", "", "440012398x", "٤٤٠٠١٢٣٩٨٢", "4400123928"})
    void otherNumberIsRefusedWithTheRule(String number) { // M33
        FieldFault fault = fault(() -> RULE.checkNumber("number", number));

        assertThat(fault.field()).isEqualTo("number");
        assertThat(fault.kind()).isEqualTo(FieldFault.Kind.INVALID_FORMAT);
        assertThat(fault.sentence()).contains("10 digits", "check digit");
    }

    @Test
    void amountIsTakenUpToBothEndsAndRefusedBeyondThem() { // M33
        assertThatCode(() -> RULE.checkAmount("amount", pounds("2"))).doesNotThrowAnyException();
        assertThatCode(() -> RULE.checkAmount("amount", pounds("500"))).doesNotThrowAnyException();
        for (String wrong : new String[] {"1.99", "500.01"}) {
            FieldFault fault = fault(() -> RULE.checkAmount("amount", pounds(wrong)));
            assertThat(fault)
                    .isEqualTo(new FieldFault("amount", FieldFault.Kind.OUT_OF_RANGE, "Bill of 2.00 to 500.00 GBP."));
        }
    }

    @Test
    void checkDigitFindsEveryWrongDigit() {
        String number = LuhnDigit.appendTo("700012345");
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = number.substring(0, place) + digit + number.substring(place + 1);
                assertThat(LuhnDigit.sum(changed) % 10 == 0).isEqualTo(changed.equals(number));
            }
        }
    }

    private static FieldFault fault(ThrowingCallable check) {
        Refused refused = catchThrowableOfType(Refused.class, check);
        return ((InputInvalid) refused.refusal()).faults().get(0);
    }

    private static Money pounds(String amount) {
        return Money.of(amount, Currency.GBP);
    }
}
