package dev.sandbank.application.certificate;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Certificates of applications in memory. */
public final class InMemoryClientCertificates implements ClientCertificates {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<Thumbprint, ClientCertificate> certificates;
    private final InMemoryTable<String, RevocationList> lists;

    public InMemoryClientCertificates(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.certificates = new InMemoryTable<>(transactions);
        this.lists = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean add(ClientCertificate certificate) {
        return transactions.within(() -> {
            boolean taken = certificate.issuedHere()
                    && certificates.all().stream()
                            .anyMatch(other ->
                                    other.issuedHere() && other.serial().equals(certificate.serial()));
            return !taken && certificates.add(certificate.thumbprint(), certificate);
        });
    }

    @Override
    public Optional<ClientCertificate> find(Thumbprint thumbprint) {
        return certificates.find(thumbprint);
    }

    @Override
    public boolean replace(ClientCertificate certificate) {
        return certificates.change(certificate.thumbprint(), any -> true, any -> certificate);
    }

    @Override
    public boolean remove(Thumbprint thumbprint) {
        return certificates.remove(thumbprint);
    }

    @Override
    public List<ClientCertificate> of(ClientId client) {
        return where(certificate -> certificate.client().equals(client));
    }

    @Override
    public List<ClientCertificate> ofKey(Thumbprint key) {
        return where(certificate -> certificate.key().equals(key));
    }

    @Override
    public List<ClientCertificate> ending(Instant now, Instant limit) {
        return where(certificate -> certificate.revocation() == null
                && certificate.until().isAfter(now)
                && !certificate.until().isAfter(limit));
    }

    @Override
    public List<ClientCertificate> revoked(Instant now, Instant since) {
        return where(certificate -> {
            Revocation end = certificate.revocation();
            return end != null
                    && certificate.issuedHere()
                    && end.effectiveAt(now)
                    && certificate.until().isAfter(since);
        });
    }

    private List<ClientCertificate> where(Predicate<ClientCertificate> condition) {
        List<ClientCertificate> found =
                new ArrayList<>(certificates.all().stream().filter(condition).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public Optional<RevocationList> revocationList() {
        return lists.find("");
    }

    @Override
    public void keep(RevocationList list) {
        lists.save("", list);
    }
}
