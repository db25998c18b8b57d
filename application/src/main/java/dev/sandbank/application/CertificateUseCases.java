package dev.sandbank.application;

import dev.sandbank.application.certificate.CertificateHolders;
import dev.sandbank.application.certificate.CertificateTools;
import dev.sandbank.application.certificate.IssueCertificate;
import dev.sandbank.application.certificate.IssueWithKey;
import dev.sandbank.application.certificate.ListCertificates;
import dev.sandbank.application.certificate.RegisterCertificate;
import dev.sandbank.application.certificate.RemoveCertificate;
import dev.sandbank.application.certificate.RevokeCertificate;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.util.function.Predicate;

/** The use cases of certificates of applications, for people. */
public record CertificateUseCases(
        ListCertificates list,
        RegisterCertificate register,
        RemoveCertificate remove,
        IssueCertificate issue,
        IssueWithKey issueWithKey,
        RevokeCertificate revoke) {

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
                new RevokeCertificate(tools));
    }

    private static CertificateHolders holders(Stores stores, Predicate<ClientId> isUsable) {
        return id -> stores.clients()
                .find(id)
                .filter(found -> isUsable.test(id))
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, id.value())));
    }
}
