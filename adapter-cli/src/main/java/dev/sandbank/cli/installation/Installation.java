package dev.sandbank.cli.installation;

import dev.sandbank.application.customer.CustomerAccounts;
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

    /** The accounts of the bank's test customers; needs no store. */
    CustomerAccounts customerAccounts();

    /** The OpenAPI documents by file name, such as {@code accounts/sg.json}; needs no store. */
    Map<String, byte[]> openapiDocuments(Map<String, String> flags);

    /** Opens the store, whether a server uses it or not; to be closed. */
    Desk open(Map<String, String> flags);

    /** Starts a server and returns once it is ready. */
    Running start(Map<String, String> flags);
}
