package dev.sandbank.cli.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.client.RedirectUri;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An application in the JSON of the command line; {@code clientSecret} only if it was just made. */
record ClientJson(
        String clientId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clientSecret,
        String name,
        String description,
        @Nullable String icon,
        String space,
        List<String> redirectUris,
        List<String> origins,
        List<String> grantKinds,
        List<String> scopes,
        String profile,
        int rateLimit,
        @JsonProperty("public") boolean isPublic,
        boolean suspended,
        String createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ApprovalJson approval,
        List<SecretJson> secrets) {

    /** One of its secrets, without the secret. */
    record SecretJson(String createdAt, @Nullable String expiresAt) {}

    /** What one of production was handed over for. */
    record ApprovalJson(String sandboxClientId, List<String> markets) {

        static @Nullable ApprovalJson of(@Nullable Approval approval) {
            return approval == null
                    ? null
                    : new ApprovalJson(
                            approval.sandbox().value(),
                            approval.markets().stream()
                                    .map(Market::code)
                                    .sorted()
                                    .toList());
        }
    }

    static ClientJson of(RegisteredClient registered) {
        return of(registered.client(), registered.secret());
    }

    static ClientJson of(Client client) {
        return of(client, null);
    }

    private static ClientJson of(Client client, @Nullable String secret) {
        return new ClientJson(
                client.id().value(),
                secret,
                client.name(),
                client.description(),
                client.icon(),
                client.space().value(),
                client.redirectUris().stream().map(RedirectUri::value).toList(),
                client.origins().stream().map(Origin::value).toList(),
                grantKinds(client),
                client.scopes().names(),
                lower(client.profile()),
                client.rateLimit().perMinute(),
                client.isPublic(),
                client.suspended(),
                client.createdAt().toString(),
                ApprovalJson.of(client.approval()),
                client.secrets().newestFirst().stream()
                        .map(kept -> new SecretJson(
                                kept.createdAt().toString(),
                                kept.expiresAt() == null
                                        ? null
                                        : kept.expiresAt().toString()))
                        .toList());
    }

    private static List<String> grantKinds(Client client) {
        return client.grantKinds().stream().sorted().map(ClientJson::lower).toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The grant kinds as part of a sentence. */
    static String grantKindsOf(Client client) {
        return client.grantKinds().stream()
                .sorted()
                .map((GrantKind kind) -> lower(kind).replace('_', '-'))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
