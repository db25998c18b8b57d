package dev.sandbank.application.bank.rewards;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Runs a call and returns the reason of its refusal. */
final class RewardRefusals {

    private RewardRefusals() {}

    static Reason refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).reason();
    }
}
