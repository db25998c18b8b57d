package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.CodeStep;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.TypedCode;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorCodeWrong;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;

/** Finds the step that a typed code belongs to; the caller then lets the factor accept the step, or confirms by it. */
public final class FindCodeStep {

    private final TimeCodes codes;
    private final Secrets secrets;

    public FindCodeStep(TimeCodes codes, Secrets secrets) {
        this.codes = codes;
        this.secrets = secrets;
    }

    /**
     * The step. Of several steps with the same code it is the latest, and all of them are compared, whichever is right.
     *
     * @param account the id of the account
     * @throws Refused with {@link FactorCodeWrong} if the code is of none of the steps that are accepted now
     */
    public long find(String account, FactorSeed seed, TypedCode typed, Instant now) {
        CodeSecret secret = FactorSecrets.of(account, seed, secrets);
        return CodeStep.acceptedAt(now)
                .filter(step -> codes.code(secret, step) == typed.number())
                .max()
                .orElseThrow(() -> new Refused(new FactorCodeWrong(now)));
    }
}
