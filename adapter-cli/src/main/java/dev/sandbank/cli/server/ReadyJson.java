package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.FirstCall;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that describes a server that is ready.
 *
 * @param address the address at which people reach it
 * @param port the port it listens on; a public address may name another or none
 * @param managementAddress the address of the measurements; null if they are off
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
