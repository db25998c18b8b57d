package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.RecoveryCodes;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes new recovery codes for somebody who knows the password and has the phone. The earlier ones end. */
public final class RenewRecoveryCodes {

    private final FactorTools tools;

    public RenewRecoveryCodes(FactorTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the codes, to be shown once. It must not be called inside a unit of work.
     *
     * @throws Refused FACTOR_OFF, DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, or why the code does not pass
     */
    public List<RecoveryCode> renew(DeveloperId id, String password, String code, Place place) {
        Developer developer = tools.requirePassword().require(id, password, place);
        List<RecoveryCode> codes = tools.randomness().recoveryCodes();
        Optional<Refused> objection = tools.transactions().run(() -> {
            if (!tools.guard().isOn(id)) {
                return Optional.of(new Refused(CredentialRefusal.FACTOR_OFF));
            }
            Optional<Refused> wrong = tools.guard().objectionTo(developer, code, place.source());
            if (wrong.isEmpty()) {
                AccountFactor before = tools.factors().of(id);
                tools.store(before, before.with(RecoveryCodes.of(codes)));
                tools.mails().codesRenewed(developer, place.source());
                tools.audit().by(id, place.source()).note(AuditAction.RECOVERY_CODES_RENEWED, id.value(), Map.of());
            }
            return wrong;
        });
        objection.ifPresent(refused -> {
            throw refused;
        });
        return codes;
    }
}
