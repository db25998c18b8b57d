package dev.sandbank.cli.server;

import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.line.FirstCall;
import dev.sandbank.cli.line.TextOutput;
import java.util.Locale;
import java.util.Optional;

/** Writes the first lines of a server that is ready. */
final class Banner {

    private Banner() {}

    static void write(Running server, TextOutput text) {
        text.title("Sandbank: test data only");
        text.line("  Portal    " + server.baseUrl() + "/");
        text.line("  API base  " + server.baseUrl() + FirstCall.API_PATH);
        server.certificateUrl().ifPresent(url -> text.line("  ... with certificates  " + url + FirstCall.API_PATH));
        server.productionUrl().ifPresent(url -> text.line("  ... in production      " + url + FirstCall.API_PATH));
        text.blank();
        server.ownerUrl().ifPresent(url -> withOwner(url, text));
        Optional<String> client = server.someClientId();
        if (client.isPresent()) {
            withApplication(server, client.get(), text);
        } else {
            withoutApplication(server, text);
        }
        text.blank();
        text.line(String.format(
                Locale.ROOT,
                "Ready after %.2f s. Ctrl-C stops.",
                server.startedIn().toMillis() / 1000.0));
    }

    private static void withOwner(String url, TextOutput text) {
        text.line("Make your account and the first application in the browser; this link works once:");
        text.line("  " + url);
        text.blank();
    }

    private static void withApplication(Running server, String clientId, TextOutput text) {
        text.line("First call, with the secret that was shown when the application was created");
        text.line("(sandbank app rotate-secret " + ShellText.quote(clientId) + " gives a new one):");
        firstCall(server, clientId, "SECRET", text);
    }

    /** All commands work unchanged: the secret is new, and the first command registers it. */
    private static void withoutApplication(Running server, TextOutput text) {
        String secret = server.freshSecret();
        FirstApplication first = new FirstApplication(server.baseUrl());
        text.line("No application yet. In another terminal, create one and make the first call:");
        text.line("  ./sandbank app create --name " + FirstApplication.NAME + " --id " + FirstApplication.ID
                + " --redirect-uri " + ShellText.quote(first.redirectUri()) + " --secret " + secret
                + server.dataOption());
        firstCall(server, FirstApplication.ID, secret, text);
        text.line("The portal shows how a customer authorizes it.");
    }

    private static void firstCall(Running server, String clientId, String secret, TextOutput text) {
        new FirstCall(server.baseUrl(), server.ownAuthority(), server.dataOption())
                .lines(clientId, secret)
                .forEach(line -> text.line("  " + line));
    }
}
