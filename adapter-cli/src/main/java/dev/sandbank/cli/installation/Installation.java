package dev.sandbank.cli.installation;

import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.application.certificate.ServedCertificate;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.space.SeedName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The installation that the command line works on. Any method may throw {@link Failure}. */
public interface Installation {

    String version();

    /** All settings, in the order of display. */
    List<SettingKey> keys();

    /** All settings with their values and origins. */
    List<Setting> settings(Map<String, String> flags);

    /**
     * The address of the running server, or the one a server would have: scheme, host and port, without a slash at the
     * end.
     */
    String baseUrl(Map<String, String> flags);

    /** Whether the server at that address speaks HTTPS with a certificate of its own authority. */
    boolean ownAuthority(Map<String, String> flags);

    /** The accounts of the bank's test customers as a seed has them; needs no store. */
    CustomerAccounts customerAccounts(SeedName seed);

    /** Draws icons of applications; needs no store. */
    DrawIcon drawIcon();

    /** The wall clock. */
    Clock clock();

    /** Waits for half a second, before something is looked at again; false if it shall be looked at no more. */
    boolean pause();

    /** The OpenAPI documents by file name, such as {@code accounts/sg.json}; needs no store. */
    Map<String, byte[]> openapiDocuments(Map<String, String> flags);

    /** What clients trust to trust the server; needs no store. It is made if it is not there. */
    AuthorityCertificate serverAuthority(Map<String, String> flags);

    /** What the server shows to those who connect by TLS; needs no store. */
    ServedCertificate servedCertificate(Map<String, String> flags);

    /** Opens the existing store, also while a server uses it; the caller must close it. */
    Desk open(Map<String, String> flags);

    /** Opens the store like {@link #open}; empty if there is none. */
    Optional<Desk> openIfThere(Map<String, String> flags);

    /**
     * Opens the store, and makes it if there is none; the caller must close it.
     *
     * @param beforeMaking looks at the command before a store is made, by the rules of this installation; what it
     *     throws ends the command
     */
    Desk openOrCreate(Map<String, String> flags, Consumer<Policy> beforeMaking);

    /**
     * Replaces the content of the data directory by that of a backup. No server may use the directory.
     *
     * @param replace whether an existing store may be replaced
     */
    Restored restore(Map<String, String> flags, Path backup, boolean replace);

    /**
     * Copies stores and keys into a place without data, or goes on with a copy that was cut. No server may use either
     * place.
     *
     * @param anew whether a copy that was cut begins from the start
     */
    Copied copy(Map<String, String> flags, NamedPlace from, NamedPlace to, boolean anew, CopyProgress progress);

    /** Compares all rows of the existing store with those of another place, also while servers use them. */
    StoreComparison compare(Map<String, String> flags, NamedPlace other);

    /** Starts a server and returns once it is ready. */
    Running start(Map<String, String> flags);
}
