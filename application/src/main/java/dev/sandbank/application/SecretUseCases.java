package dev.sandbank.application;

import dev.sandbank.application.certificate.CertificateHolders;
import dev.sandbank.application.certificate.CertificateTools;
import dev.sandbank.application.certificate.IssueCertificate;
import dev.sandbank.application.certificate.IssueWithKey;
import dev.sandbank.application.certificate.ListCertificates;
import dev.sandbank.application.certificate.RegisterCertificate;
import dev.sandbank.application.certificate.RemoveCertificate;
import dev.sandbank.application.certificate.RevokeCertificate;
import dev.sandbank.application.certificate.upkeep.MailExpiries;
import dev.sandbank.application.certificate.upkeep.ServeRevocationList;
import dev.sandbank.application.hub.application.AddSecret;
import dev.sandbank.application.hub.application.EndSecret;
import dev.sandbank.application.hub.application.ListSecrets;
import dev.sandbank.application.hub.application.RotateOwnSecret;
import dev.sandbank.application.hub.application.SecretTools;
import dev.sandbank.application.hub.application.ShowNewSecret;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The use cases of the secrets that developers have for applications, and of certificates. */
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

    /** The use cases of certificates of applications, for people. */
    public record CertificateUseCases(
            ListCertificates list,
            RegisterCertificate register,
            RemoveCertificate remove,
            IssueCertificate issue,
            IssueWithKey issueWithKey,
            RevokeCertificate revoke,
            ServeRevocationList serveList) {

        /** Gives them to developers in browsers, for the applications that each of them may use. */
        public interface OfDevelopers {

            /** What a developer does, so that the audit log names them and where they were. */
            CertificateUseCases of(DeveloperId developer, Source from);
        }

        /** The use cases over these stores, for every application. */
        public static CertificateUseCases over(Stores stores, Ports ports, Audit audit) {
            return over(stores, ports, audit, any -> true);
        }

        static OfDevelopers ofDevelopers(Stores stores, Ports ports, Audit audit) {
            return (developer, from) -> over(
                    stores,
                    ports,
                    audit.by(developer, from),
                    id -> stores.ownedApplications().isUsableBy(id, developer));
        }

        private static CertificateUseCases over(Stores stores, Ports ports, Audit audit, Predicate<ClientId> isUsable) {
            CertificateTools tools = new CertificateTools(
                    stores.clientCertificates(),
                    holders(stores, isUsable),
                    ports.hub().clientAuthority(),
                    stores.transactions(),
                    ports.secrets(),
                    ports.wall(),
                    audit);
            return new CertificateUseCases(
                    new ListCertificates(tools),
                    new RegisterCertificate(tools),
                    new RemoveCertificate(tools),
                    new IssueCertificate(tools),
                    new IssueWithKey(tools),
                    new RevokeCertificate(tools),
                    serveList(stores, ports));
        }

        /** Writes the mails about certificates that end. */
        public static MailExpiries mailExpiries(Stores stores, Ports ports) {
            return new MailExpiries(
                    stores.clientCertificates(),
                    stores.ownedApplications(),
                    stores.developers(),
                    stores.transactions(),
                    new WriteMail(stores.outbox(), ports.secrets(), ports.wall()),
                    ports.wall());
        }

        static ServeRevocationList serveList(Stores stores, Ports ports) {
            return new ServeRevocationList(
                    stores.clientCertificates(), ports.hub().clientAuthority(), stores.transactions(), ports.wall());
        }

        private static CertificateHolders holders(Stores stores, Predicate<ClientId> isUsable) {
            return id -> stores.clients()
                    .find(id)
                    .filter(found -> isUsable.test(id))
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
        }
    }
}
