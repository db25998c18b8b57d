package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.ListCertificates.ListedCertificate;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.hub.application.FirstCalls;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first call that an application makes with a certificate, ready to be pasted. */
final class CallWithCertificate {

    private static final String FILES =
            "shop.pem holds the certificate and shop.key its private key; put the secret into"
                    + " CLIENT_SECRET. If this server shows a certificate of its own authority, add --cacert with the file that"
                    + " ./sandbank cert ca prints.";

    private CallWithCertificate() {}

    /**
     * Its chapter, if the application may act for itself and has a certificate that works.
     *
     * @param listener where certificates of its kind are taken
     */
    static Optional<Chapter> of(Client client, List<ListedCertificate> certificates, Optional<String> listener) {
        boolean works = certificates.stream().anyMatch(each -> each.state() == CertificateState.VALID);
        return listener.filter(url -> works && client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS))
                .map(url -> Chapter.of(
                        "First call",
                        new Block.Words(FILES),
                        new Block.Command("first-call", "command", curl(client, url))));
    }

    private static String curl(Client client, String url) {
        return FirstCalls.curl("--cert shop.pem --key shop.key ", client, url, market(client.approval()));
    }

    private static Market market(@Nullable Approval approval) {
        return approval == null
                ? FirstCalls.MARKET
                : approval.markets().stream().min(Comparator.naturalOrder()).orElse(FirstCalls.MARKET);
    }
}
