package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.operation.Exchange;
import java.util.Optional;

/** The API of this server, called in the process. */
public interface Api {

    /** The id of the operation to which a method and a path below the API base lead; empty if there is none. */
    Optional<String> operationAt(String method, String path);

    /** Takes a call as if it had come over the network: through the same steps, and with the same log. */
    void call(Exchange exchange, String path);
}
