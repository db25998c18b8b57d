package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.OtpauthUri;

/** Shows the secret of a second factor that is being set up; the same setup always shows the same. */
public final class ShowFactorSetup {

    private final Secrets secrets;

    public ShowFactorSetup(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The secret in both forms.
     *
     * @param account the id of the account
     * @param issuer the name of this installation, as phones show it
     * @param userId the name of the account, as phones show it
     */
    public FactorPicture show(String account, FactorSeed seed, String issuer, String userId) {
        CodeSecret secret = FactorSecrets.of(account, seed, secrets);
        return new FactorPicture(OtpauthUri.of(issuer, userId, secret), secret.inGroups());
    }
}
