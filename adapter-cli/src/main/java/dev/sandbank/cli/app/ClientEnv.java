package dev.sandbank.cli.app;

import dev.sandbank.application.support.ShellText;
import dev.sandbank.cli.line.FirstCall;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an application as variables for a shell or for a program that reads such files. */
final class ClientEnv {

    private ClientEnv() {}

    /**
     * Writes one variable on each line; endpoints only of the grants that the application may use.
     *
     * @param secret null if it is not known any more, because only its hash is stored
     */
    static List<String> lines(Client client, @Nullable String secret, Market market, String baseUrl) {
        String api = baseUrl + FirstCall.API_PATH;
        List<String> lines = new ArrayList<>();
        lines.add(line("CLIENT_ID", client.id().value()));
        if (secret != null) {
            lines.add(line("CLIENT_SECRET", secret));
        } else if (!client.isPublic()) {
            lines.add("# CLIENT_SECRET is told only once; `sandbank app rotate-secret` gives a new one.");
        }
        client.redirectUris().stream().limit(1).forEach(uri -> lines.add(line("REDIRECT_URI", uri.value())));
        lines.add(line("API", api));
        lines.add(line("MARKET", market.code()));
        String ofMarket = "/oauth2/token/" + market.code() + "/gcb";
        if (client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)) {
            lines.add(line("CLIENT_TOKEN_URL", api + "/clientCredentials" + ofMarket));
        }
        if (client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE)) {
            lines.add(line("AUTHORIZE_URL", api + "/authCode/oauth2/authorize"));
            lines.add(line("TOKEN_URL", api + "/authCode" + ofMarket));
            lines.add(line("REFRESH_URL", api + "/authCode/oauth2/refresh"));
            lines.add(line("REVOKE_URL", api + "/authCode/oauth2/revoke"));
        }
        return lines;
    }

    private static String line(String name, String value) {
        return name + "=" + ShellText.quote(value);
    }
}
