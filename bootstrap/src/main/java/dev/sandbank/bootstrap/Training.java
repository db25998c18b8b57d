package dev.sandbank.bootstrap;

import dev.sandbank.bootstrap.embedded.TemporaryFolder;
import dev.sandbank.cli.AdminCli;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Starts a Sandbank in a temporary directory and makes some calls. The classes it loads go into the archive that makes
 * later starts fast. Only the launcher runs it.
 */
public final class Training {

    private static final String ID = "training";
    private static final String SECRET = "0123456789abcdef";
    private static final List<String> COMMANDS =
            List.of("--help", "version", "settings", "app list", "app list --json");

    private Training() {}

    /** Ends with 0 if all of it worked. */
    public static void main(String[] arguments) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                Writer out = Writer.nullWriter()) {
            runCommands(folder.path(), new PrintWriter(out));
            serve(folder.path());
        }
        System.exit(0);
    }

    private static void runCommands(Path data, PrintWriter out) {
        Map<String, String> environment = Map.of(SettingName.DATA.variable(), data.toString());
        AdminCli cli = new AdminCli(new LocalInstallation(environment), Reader.nullReader(), out, out);
        cli.run("app", "create", "--name", ID, "--id", ID, "--secret", SECRET);
        COMMANDS.forEach(command -> cli.run(command.split(" ")));
    }

    private static void serve(Path data) throws IOException {
        try (Sandbank sandbank = Sandbank.start(Settings.forTests(data))) {
            String base = sandbank.baseUrl();
            call(base + "/readyz", "", "");
            call(base + "/", "", "");
            String token = call(
                    base + "/gcb/api/clientCredentials/oauth2/token/sg/gcb",
                    "Basic " + Base64.getEncoder().encodeToString((ID + ":" + SECRET).getBytes(StandardCharsets.UTF_8)),
                    "grant_type=client_credentials&scope=/api");
            call(
                    base + "/gcb/api/v1/accounts",
                    "Bearer " + token.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1"),
                    "");
            call("http://127.0.0.1:" + sandbank.managementPort() + "/metrics", "", "");
        }
    }

    private static String call(String address, String authorization, String form) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Authorization", authorization);
        if (!form.isEmpty()) {
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(form.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (var answer =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return answer == null ? "" : new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
