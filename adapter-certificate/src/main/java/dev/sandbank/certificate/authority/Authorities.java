package dev.sandbank.certificate.authority;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.pem.Certified;
import dev.sandbank.certificate.pem.PemPair;
import dev.sandbank.certificate.pem.PemText;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** The two authorities of an installation. Each is made at its first use and kept with the keys of the installation. */
public final class Authorities {

    /** How long before its making a certificate becomes valid, because clocks of clients are behind (one hour). */
    public static final Duration BACKDATED = Duration.ofHours(1);

    /** The number of random bytes in a serial number. */
    public static final int SERIAL_BYTES = 16;

    private static final String SERVERS = "tls/servers.pem";
    private static final String CLIENTS = "tls/clients.pem";

    /** The names of their keys, which come with their certificates. */
    public static final Set<String> KEYS = Set.of(SERVERS, CLIENTS);

    private final InstallationKeys keys;
    private final Secrets secrets;
    private final Clock wall;

    public Authorities(InstallationKeys keys, Secrets secrets, Clock wall) {
        this.keys = keys;
        this.secrets = secrets;
        this.wall = wall;
    }

    /**
     * The authority for servers: the chain is the issuer, whose key it is, and the root, whose key nobody has.
     *
     * @param names what it can sign for if it is made now, besides the names that nobody can own
     */
    public Certified forServers(Collection<String> names) {
        return kept(SERVERS, () -> new NewAuthority(secrets, wall).forServers(PermittedNames.with(names)));
    }

    /** Where the authority for servers is kept. */
    public String placeForServers() {
        return keys.placeOf(SERVERS);
    }

    /** The authority for clients: one certificate that signs theirs. */
    public Certified forClients() {
        return kept(CLIENTS, () -> new NewAuthority(secrets, wall).forClients());
    }

    private Certified kept(String name, Supplier<Certified> fresh) {
        return PemPair.read(keys.placeOf(name), keys.findOrMake(name, () -> PemText.of(fresh.get())));
    }
}
