package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.http.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The command that exchanges an authorization code for tokens, as it can be pasted into a shell. */
final class ExchangeCommand {

    private final FindClient findClient;
    private final Supplier<String> publicUrl;

    ExchangeCommand(FindClient findClient, Supplier<String> publicUrl) {
        this.findClient = findClient;
        this.publicUrl = publicUrl;
    }

    /**
     * The command for a code. The client secret stays a variable of the shell.
     *
     * @param value the code as it came
     */
    String of(AuthorizationCode code, String value) {
        Client client = findClient.find(code.grant().client());
        String id = client.id().value();
        List<String> words = new ArrayList<>();
        words.add(client.isPublic() ? "curl" : "curl -u " + ShellText.quote(id) + ":\"$CLIENT_SECRET\"");
        words.add("-d grant_type=authorization_code");
        words.add("-d code=" + ShellText.quote(value));
        if (code.redirectUriAsked()) {
            words.add("--data-urlencode " + ShellText.quote("redirect_uri=" + code.redirectUri()));
        }
        if (client.isPublic()) {
            words.add("--data-urlencode " + ShellText.quote("client_id=" + id));
        }
        if (code.challenge() != null) {
            words.add("-d code_verifier=\"$CODE_VERIFIER\"");
        }
        words.add(ShellText.quote(publicUrl.get() + Operation.API_BASE + "/authCode/oauth2/token/"
                + code.grant().market().code() + "/"
                + code.grant().businessCode().name().toLowerCase(Locale.ROOT)));
        return String.join(" \\\n", words);
    }
}
