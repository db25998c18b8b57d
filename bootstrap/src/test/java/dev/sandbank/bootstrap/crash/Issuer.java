package dev.sandbank.bootstrap.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.bootstrap.CommandRun;
import java.nio.file.Path;

/**
 * A program that runs the commands which issue a certificate and revoke it, again and again, and prints what each
 * acknowledged, until it is killed. Its arguments are the data directory, an application and a certificate request.
 */
final class Issuer {

    static final String ISSUED = "issued ";
    static final String REVOKED = "revoked ";

    private Issuer() {}

    public static void main(String[] arguments) throws JsonProcessingException {
        Path data = Path.of(arguments[0]);
        String client = arguments[1];
        while (true) {
            CommandRun issued = CommandRun.of(data, "cert", "issue", client, "--request", arguments[2], "--json");
            String thumbprint = new ObjectMapper()
                    .readTree(issued.out())
                    .at("/certificate/thumbprint")
                    .asText();
            print(ISSUED + thumbprint);
            CommandRun.of(data, "cert", "revoke", client, thumbprint, "--reason", "superseded");
            print(REVOKED + thumbprint);
        }
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
