package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;
import java.util.Optional;

/** Switches off the second factor of somebody who knows the password and has the phone. All other sessions end. */
public final class SwitchOffFactor {

    private final FactorTools tools;

    public SwitchOffFactor(FactorTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the secret of the new session of this browser. It must not be called inside a unit of work.
     *
     * @throws Refused FACTOR_REQUIRED, FACTOR_OFF, DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, or why the code does
     *     not pass
     */
    public String switchOff(DeveloperId id, String password, String code, Place place) {
        Developer developer = tools.requirePassword().require(id, password, place);
        if (tools.guard().isRequiredOf(developer)) {
            throw new Refused(CredentialRefusal.FACTOR_REQUIRED);
        }
        String secret = tools.start().newSecret();
        Optional<Refused> objection = tools.transactions().run(() -> {
            if (!tools.guard().isOn(id)) {
                return Optional.of(new Refused(CredentialRefusal.FACTOR_OFF));
            }
            Optional<Refused> wrong = tools.guard().objectionTo(developer, code, place.source());
            if (wrong.isEmpty()) {
                tools.factors().remove(id);
                tools.rotate(developer, secret, place);
                tools.mails().switchedOff(developer, place.source());
                tools.audit().by(id, place.source()).note(AuditAction.FACTOR_SWITCHED_OFF, id.value(), Map.of());
            }
            return wrong;
        });
        objection.ifPresent(refused -> {
            throw refused;
        });
        return secret;
    }
}
