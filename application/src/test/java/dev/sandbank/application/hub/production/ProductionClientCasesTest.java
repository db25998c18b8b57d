package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.domain.certificate.CertificateFixture;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionNeedsSandbox;
import dev.sandbank.domain.refusal.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of the application of production that was handed over for an approved one. */
class ProductionClientCasesTest extends ProductionCases {

    @Test
    void itMayCallAllMarketsApprovedBeforeAndAfterItWasTaken() {
        ProductionRequest singapore = approved(Market.SG);
        approved(Market.HK, Market.US);
        request(Market.AU);
        Client taken = ofAnn.take().take(ann, singapore.id(), FORM).client();
        assertThat(markets(taken.id())).isEqualTo(Set.of(Market.SG, Market.HK, Market.US));

        ProductionRequest declined = request(Market.IN);
        decide(declined.id(), ProductionVerdict.DECLINE, "No.");
        assertThat(markets(taken.id())).hasSize(3);
        approved(Market.PL);
        assertThat(markets(taken.id())).isEqualTo(Set.of(Market.SG, Market.HK, Market.US, Market.PL));
    }

    @Test
    void itAsksForNothingItself() {
        ClientId taken = taken();
        NewProduction wanted = new NewProduction(taken, List.of(Market.HK), ProductionFixture.COMPANY);
        Refusal needed = new ProductionNeedsSandbox("shop");

        assertThat(refusalOf(() -> ofAnn.request().request(ann, wanted, FORM))).isEqualTo(needed);
        assertThat(refusalOf(() -> ofAnn.showChecklist().show(ann, taken))).isEqualTo(needed);
    }

    /** By command line and administrators; the developer's own page ends an application by the same use case. */
    @Test
    void itEndsWithTheApplicationOfTheSandbox() {
        ClientId taken = taken();
        ClientCertificate issued = certificate(taken);

        world.admin().removeClient().remove(shop);

        assertEnded(taken, issued);
    }

    @Test
    void itEndsWithTheAccountOfItsDeveloper() {
        ClientId taken = taken();
        ClientCertificate issued = certificate(taken);

        world.admin().developers().delete().delete(ann, Legacy.NONE);

        assertEnded(taken, issued);
    }

    @Test
    void itsOwnEndLeavesTheSandboxAndItCanBeTakenAgain() {
        ProductionRequest request = approved(Market.SG);
        ClientId taken = ofAnn.take().take(ann, request.id(), FORM).client().id();
        world.admin().removeClient().remove(taken);

        assertThat(stores.clients().find(shop)).isPresent();
        assertThat(reviews.show().show(request.id()).request().state()).isEqualTo(ProductionState.APPROVED);
        ClientId again = ofAnn.take()
                .take(ann, request.id(), new SubmissionId("form-0002"))
                .client()
                .id();
        assertThat(markets(again)).containsExactly(Market.SG);
    }

    @Test
    void eachIsSuspendedOnItsOwn() {
        ClientId taken = taken();
        world.admin().updateClient().update(shop, ClientChanges.suspension(true));
        assertThat(stores.clients().find(taken).orElseThrow().suspended()).isFalse();
        world.admin().updateClient().update(taken, ClientChanges.suspension(true));
        world.admin().updateClient().update(shop, ClientChanges.suspension(false));
        assertThat(stores.clients().find(taken).orElseThrow().suspended()).isTrue();
    }

    private void assertEnded(ClientId taken, ClientCertificate issued) {
        assertThat(stores.clients().find(taken)).isEmpty();
        ClientCertificate kept =
                stores.clientCertificates().find(issued.thumbprint()).orElseThrow();
        assertThat(kept.stateAt(world.clock().instant())).isEqualTo(CertificateState.REVOKED);
        assertThat(stores.clientCertificates().revoked(world.clock().instant(), issued.from()))
                .contains(kept);
        assertThat(deleted()).containsExactlyInAnyOrder("shop", taken.value());
    }

    private List<String> deleted() {
        return stores.auditLog().after(0, 1_000).stream()
                .filter(entry -> entry.event().action() == AuditAction.APPLICATION_DELETED)
                .map(entry -> entry.event().target())
                .toList();
    }

    private ClientId taken() {
        return ofAnn.take().take(ann, approved(Market.SG).id(), FORM).client().id();
    }

    private ProductionRequest approved(Market... markets) {
        ProductionRequest request = request(markets);
        decide(request.id(), ProductionVerdict.APPROVE, "");
        return request;
    }

    private Set<Market> markets(ClientId id) {
        return Objects.requireNonNull(stores.clients().find(id).orElseThrow().approval())
                .markets();
    }

    private ClientCertificate certificate(ClientId client) {
        ClientCertificate issued = CertificateFixture.certificate(
                client, "one", CertificateOrigin.ISSUED, world.clock().instant());
        stores.clientCertificates().add(issued);
        return issued;
    }
}
