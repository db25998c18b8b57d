package dev.sandbank.certificate;

import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.secret.NodeKeys;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.authority.Authorities;
import dev.sandbank.certificate.pem.Certified;
import dev.sandbank.certificate.pem.PemPair;
import dev.sandbank.certificate.server.MadeCertificate;
import dev.sandbank.certificate.server.ServerIdentities;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Where the certificate of the server comes from. */
public final class ServerCertificate {

    private final Supplier<Certified> source;

    private ServerCertificate(Supplier<Certified> source) {
        this.source = source;
    }

    /** One that somebody else issued, in two PEM files. */
    public static ServerCertificate ofFiles(Path certificate, Path key, Clock wall) {
        return new ServerCertificate(() -> valid(PemPair.read(certificate, key), certificate, wall));
    }

    /**
     * One of the installation's own authority, made at its first use and renewed 30 days before its end.
     *
     * @param keys of the installation, with its authority
     * @param own of this server, with its certificate
     * @param names the names and addresses that it shall be for; what the authority cannot sign for is left out
     */
    public static ServerCertificate made(
            InstallationKeys keys, NodeKeys own, List<String> names, Secrets secrets, Clock wall) {
        Authorities authorities = new Authorities(keys, secrets, wall);
        return new ServerCertificate(new MadeCertificate(own, authorities, names, secrets, wall)::current);
    }

    /**
     * The certificate to show now.
     *
     * @throws CertificateTrouble if its files cannot be used
     */
    public ServerIdentity current() {
        return ServerIdentities.of(source.get());
    }

    private static Certified valid(Certified read, Path file, Clock wall) {
        if (wall.instant().isAfter(read.until())) {
            throw new CertificateTrouble(file + " holds a certificate that ended at " + read.until() + "; renew it");
        }
        if (wall.instant().isBefore(read.from())) {
            throw new CertificateTrouble(file + " holds a certificate that begins at " + read.from()
                    + "; is the clock of this machine behind?");
        }
        return read;
    }
}
