package dev.sandbank.bootstrap;

import dev.sandbank.bootstrap.embedded.TemporaryFolder;
import dev.sandbank.cli.AdminCli;
import dev.sandbank.persistence.SqliteStores;
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
 * Starts a Sandbank in a temporary directory and makes some calls. The classes it loads go into the archives that make
 * later starts fast. The launcher runs it once for the server and once for the commands, because a start takes longer the
 * more its archive holds. Only the launcher runs it.
 */
public final class Training {

    private static final String ID = "training";
    private static final String SECRET = "0123456789abcdef";
    private static final List<String> COMMANDS = List.of(
            "--help",
            "help app",
            "app create --help",
            "version",
            "settings",
            "app list",
            "app list --json",
            "app show training",
            "app show nobody --json",
            "app lst",
            "customer list",
            "customer show SandboxUser1 --market sg",
            "customer spend --market sg --user SandboxUser1 --merchant Shop --amount 1",
            "space create training",
            "space list",
            "token list",
            "app update training --rate 0");

    private Training() {}

    /**
     * Ends with 0 if all of it worked.
     *
     * @param arguments {@code commands} or {@code serve}, and a directory that native code is put into, so that later
     *     starts need not unpack it
     */
    public static void main(String[] arguments) throws IOException {
        SqliteStores.unpackNativeCode(Path.of(arguments[1]));
        try (TemporaryFolder folder = TemporaryFolder.create();
                Writer out = Writer.nullWriter()) {
            AdminCli cli = commandLine(folder.path(), new PrintWriter(out));
            cli.run("app", "create", "--name", ID, "--id", ID, "--secret", SECRET);
            if (arguments[0].equals("serve")) {
                serve(folder.path());
            } else {
                COMMANDS.forEach(command -> cli.run(command.split(" ")));
            }
        }
        System.exit(0);
    }

    private static AdminCli commandLine(Path data, PrintWriter out) {
        Map<String, String> environment = Map.of(SettingName.DATA.variable(), data.toString());
        return Main.commandLine(environment, Reader.nullReader(), out, out);
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
