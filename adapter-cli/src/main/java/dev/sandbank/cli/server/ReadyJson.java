package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.FirstCall;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that describes a server that is ready.
 *
 * @param address the address at which people reach it
 * @param port the port it listens on; a public address may name another or none
 * @param certificateApiBase where certificates of applications are taken; null if nowhere
 * @param productionApiBase where production is; null if nowhere
 * @param managementAddress the address of the measurements; null if they are off
 */
record ReadyJson(
        String address,
        String apiBase,
        @Nullable String certificateApiBase,
        @Nullable String productionApiBase,
        int port,
        @Nullable String managementAddress,
        long pid,
        String data) {

    static ReadyJson of(Running server) {
        return new ReadyJson(
                server.baseUrl(),
                apiBase(server.baseUrl()),
                server.certificateUrl().map(ReadyJson::apiBase).orElse(null),
                server.productionUrl().map(ReadyJson::apiBase).orElse(null),
                server.port(),
                server.managementUrl().orElse(null),
                server.pid(),
                server.data().toString());
    }

    private static String apiBase(String address) {
        return address + FirstCall.API_PATH;
    }
}
