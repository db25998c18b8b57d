package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.RecoveryCodes;
import dev.sandbank.domain.hub.session.SecondFactor.Setup;
import dev.sandbank.domain.hub.session.TypedCode;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Puts the phone that was set up in force, once it has shown a right code. All other sessions end. */
public final class ConfirmFactor {

    private final FactorTools tools;
    private final Developers developers;

    public ConfirmFactor(FactorTools tools, Developers developers) {
        this.tools = tools;
        this.developers = developers;
    }

    /**
     * Returns the session of this browser and the recovery codes.
     *
     * @throws Refused FACTOR_SETUP_OVER, FACTOR_CODE_MALFORMED or FACTOR_CODE_WRONG
     */
    public Confirmed confirm(DeveloperId id, String typed, Place place) {
        TypedCode code = TypedCode.read(typed);
        String secret = tools.start().newSecret();
        List<RecoveryCode> codes = tools.randomness().recoveryCodes();
        return tools.transactions().run(() -> {
            Developer developer = developers.require(id);
            AccountFactor before = tools.factors().of(id);
            Instant now = tools.now();
            Setup setup =
                    before.factor().setupAt(now).orElseThrow(() -> new Refused(CredentialRefusal.FACTOR_SETUP_OVER));
            long step = tools.findCodeStep().find(id.value(), setup.seed(), code, now);
            tools.store(
                    before,
                    before.with(before.factor().confirm(step, now))
                            .with(RecoveryCodes.of(codes))
                            .right());
            tools.rotate(developer, secret, place);
            tools.mails().switchedOn(developer, place.source());
            tools.audit().by(id, place.source()).note(AuditAction.FACTOR_SWITCHED_ON, id.value(), Map.of());
            return new Confirmed(secret, codes);
        });
    }

    /**
     * What is shown once.
     *
     * @param secret of the new session
     */
    public record Confirmed(String secret, List<RecoveryCode> codes) {
        public Confirmed {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Confirmed";
        }
    }
}
