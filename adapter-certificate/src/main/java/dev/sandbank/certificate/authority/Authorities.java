package dev.sandbank.certificate.authority;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.pem.Certified;
import dev.sandbank.certificate.pem.TlsFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** The two authorities of an installation. Each is made at its first use and kept in the data directory. */
public final class Authorities {

    /** How long before its making a certificate becomes valid, because clocks of clients are behind (one hour). */
    public static final Duration BACKDATED = Duration.ofHours(1);

    /** The number of random bytes in a serial number. */
    public static final int SERIAL_BYTES = 16;

    private static final String SERVERS = "servers.pem";
    private static final String CLIENTS = "clients.pem";

    /** The names of the files. */
    public static final Set<String> FILES = Set.of(SERVERS, CLIENTS);

    private final TlsFolder folder;
    private final Secrets secrets;
    private final Clock wall;

    public Authorities(Path data, Secrets secrets, Clock wall) {
        this.folder = new TlsFolder(data);
        this.secrets = secrets;
        this.wall = wall;
    }

    /**
     * The authority for servers: the chain is the issuer, whose key it is, and the root, whose key nobody has.
     *
     * @param names what it can sign for if it is made now, besides the names that nobody can own
     */
    public Certified forServers(Collection<String> names) {
        return folder.readOrMake(SERVERS, () -> new NewAuthority(secrets, wall).forServers(PermittedNames.with(names)));
    }

    /** Where the authority for servers is kept. */
    public Path fileForServers() {
        return folder.file(SERVERS);
    }

    /** The authority for clients: one certificate that signs theirs. */
    public Certified forClients() {
        return folder.readOrMake(CLIENTS, () -> new NewAuthority(secrets, wall).forClients());
    }
}
