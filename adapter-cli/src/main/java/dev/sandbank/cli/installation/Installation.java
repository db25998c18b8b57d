package dev.sandbank.cli.installation;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.domain.space.SeedName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What the command line works on. Any method may throw {@link Failure}. */
public interface Installation {

    String version();

    /** Every setting there is, in the order to show them. */
    List<SettingKey> keys();

    /** Every setting with its value and where that came from. */
    List<Setting> settings(Map<String, String> flags);

    /** Where the running server answers, or else one would: scheme, host and port, no slash at the end. */
    String baseUrl(Map<String, String> flags);

    /** The accounts of the bank's test customers as a seed has them; needs no store. */
    CustomerAccounts customerAccounts(SeedName seed);

    /** The wall clock. */
    Clock clock();

    /** The OpenAPI documents by file name, such as {@code accounts/sg.json}; needs no store. */
    Map<String, byte[]> openapiDocuments(Map<String, String> flags);

    /** Opens the store that is there, whether a server uses it or not; to be closed. */
    Desk open(Map<String, String> flags);

    /** Opens the store, after making it if there is none; to be closed. */
    Desk openOrCreate(Map<String, String> flags);

    /**
     * Puts what a backup holds into the data directory, which no server may use.
     *
     * @param replace whether a store that is there may be replaced
     */
    Restored restore(Map<String, String> flags, Path backup, boolean replace);

    /** Starts a server and returns once it is ready. */
    Running start(Map<String, String> flags);
}
