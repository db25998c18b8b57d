package dev.sandbank.bootstrap.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Applications in the store of a data directory. */
final class Registrations {

    private Registrations() {}

    /** One without a limit of calls. */
    static Registered ofMover(Path data) {
        return ofLimited(data, 0);
    }

    /** One with a limit of calls a minute; 0 is none. */
    static Registered ofLimited(Path data, int rate) {
        String created = ServerProcess.command(
                data,
                "app",
                "create",
                "--name",
                "Mover",
                "--rate",
                String.valueOf(rate),
                "--redirect-uri",
                TestClients.REDIRECT_URI,
                "--json");
        try {
            JsonNode app = new ObjectMapper().readTree(created);
            return new Registered(
                    app.get("clientId").asText(), app.get("clientSecret").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
