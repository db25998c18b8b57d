package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.FirstCall;
import org.jspecify.annotations.Nullable;

/**
 * A server that is ready, in the JSON of the command line.
 *
 * @param address how people reach it
 * @param port that it listens on, which the address need not name
 * @param managementAddress of health and measurements; null if they are off
 */
record ReadyJson(
        String address, String apiBase, int port, @Nullable String managementAddress, long pid, String data) {

    static ReadyJson of(Running server) {
        return new ReadyJson(
                server.baseUrl(),
                server.baseUrl() + FirstCall.API_PATH,
                server.port(),
                server.managementUrl().orElse(null),
                server.pid(),
                server.data().toString());
    }
}
