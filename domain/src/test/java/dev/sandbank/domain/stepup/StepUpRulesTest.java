package dev.sandbank.domain.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StepUpRulesTest {

    @Property(tries = 100)
    void isReadAsItIsWritten(@ForAll Set<GuardedAct> acts) {
        StepUpRules rules = new StepUpRules(acts);
        assertThat(StepUpRules.parse(rules.text())).isEqualTo(rules);
        assertThat(EnumSet.allOf(GuardedAct.class))
                .allSatisfy(act -> assertThat(rules.guard(act)).isEqualTo(acts.contains(act)));
    }

    @Test
    void namesOutsideTheTableAreRefused() {
        assertThat(StepUpRules.parse(" new-payee , card-pin").guarded())
                .containsExactlyInAnyOrder(GuardedAct.NEW_PAYEE, GuardedAct.CARD_PIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepUpRules.parse("card-pin,,"))
                .withMessageContaining("large-payment");
        assertThatIllegalArgumentException().isThrownBy(() -> StepUpRules.parse(""));
    }

    /** Case 87: a code serves once, for the one flow it was sent for. */
    @Property(tries = 50)
    void case87SentCodeIsRightOnceAndForItsFlowAlone(@ForAll String flow, @ForAll String other) {
        SentCode code = SentCode.of("XXXXXXXX0056", flow, "123456");
        assertThat(code.isRight(flow, " 123456 ")).isTrue();
        assertThat(code.isRight(flow, "123457")).isFalse();
        assertThat(code.isRight(other, "123456")).isEqualTo(flow.equals(other));
        assertThat(code.used().isRight(flow, "123456")).isFalse();
    }
}
