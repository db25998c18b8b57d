package dev.sandbank.application;

import dev.sandbank.application.hub.application.AddSecret;
import dev.sandbank.application.hub.application.EndSecret;
import dev.sandbank.application.hub.application.ListSecrets;
import dev.sandbank.application.hub.application.RotateOwnSecret;
import dev.sandbank.application.hub.application.SecretTools;
import dev.sandbank.application.hub.application.ShowNewSecret;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.domain.secret.Source;
import org.jspecify.annotations.Nullable;

/** The use cases of the secrets that developers have for applications. */
public record SecretUseCases(
        ListSecrets listSecrets,
        AddSecret addSecret,
        RotateOwnSecret rotateOwnSecret,
        EndSecret endSecret,
        ShowNewSecret showNew) {

    /** Gives them to developers in browsers. */
    public interface From {

        /** What developers do from a place, so that the audit log tells where they were. */
        SecretUseCases from(Source source);
    }

    /**
     * The use cases over these stores.
     *
     * @param from where the developers are; null if that is not known
     */
    public static SecretUseCases over(Stores stores, Ports ports, @Nullable Source from) {
        SecretTools tools = new SecretTools(
                stores.ownedApplications(),
                stores.clients(),
                stores.secretUses(),
                ports.clocks(),
                ports.secrets(),
                stores.transactions(),
                new DeveloperAudit(stores.auditLog(), ports.wall(), from));
        return new SecretUseCases(
                new ListSecrets(tools),
                new AddSecret(tools),
                new RotateOwnSecret(tools),
                new EndSecret(tools),
                new ShowNewSecret(tools));
    }
}
