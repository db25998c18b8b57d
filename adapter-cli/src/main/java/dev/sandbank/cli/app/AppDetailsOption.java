package dev.sandbank.cli.app;

import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the details of an application, when it is created or changed. */
final class AppDetailsOption {

    @Option(names = "--description", paramLabel = "TEXT", description = "What it does, as customers read it.")
    private @Nullable String description;

    @Option(
            names = "--icon",
            paramLabel = "FILE",
            description =
                    "Image for the consent page: a png, jpeg or svg file of at most 1 MB, or a data URI; '' takes it away."
                            + " It is drawn to a png of at most 256 x 256 pixels.")
    private @Nullable String icon;

    @Option(
            names = "--redirect-uri",
            paramLabel = "URI",
            description = "Where customers are sent back to; may be repeated. On update these replace the old ones.")
    private @Nullable List<String> redirectUris;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "Where its programs in browsers call from, such as http://localhost:3000; may be repeated."
                    + " For applications without a secret. On update these replace the old ones; '' takes all away.")
    private @Nullable List<String> origins;

    @Option(
            names = "--allow-insecure-redirect",
            description = "Let redirect URIs and origins be plain http to any host, such as http://app:3000/callback."
                    + " For compatible applications.")
    private boolean insecureToo;

    @Option(names = "--rate", paramLabel = "N", description = "Calls a minute; 0 is unlimited. Default 60.")
    private @Nullable Integer rate;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            completionCandidates = ProfileNames.class,
            description = "compatible (the default) or strict: PKCE demanded, scopes enforced, RFC errors.")
    private @Nullable Profile profile;

    @Option(
            names = "--grant",
            paramLabel = "KIND",
            split = ",",
            converter = GrantKindConverter.class,
            completionCandidates = GrantKindNames.class,
            description =
                    "client-credentials, authorization-code, password, card-authorization, issued-device; default all.")
    private @Nullable Set<GrantKind> grantKinds;

    @Option(
            names = "--scope",
            paramLabel = "SCOPES",
            description = "Published scopes it may ask for, separated by spaces; default all, as is an empty text.")
    private @Nullable String scopes;

    ClientChanges changes(
            @Nullable String name, @Nullable Boolean suspended, @Nullable SpaceId space, DrawIcon drawIcon) {
        if (insecureToo && redirectUris == null && origins == null) {
            throw Failure.usage("--allow-insecure-redirect goes with the --redirect-uri or --origin that it is for");
        }
        return new ClientChanges(
                name,
                description,
                icon == null ? null : IconText.of(icon, drawIcon),
                redirectUris,
                origins == null
                        ? null
                        : origins.stream().filter(origin -> !origin.isEmpty()).toList(),
                grantKinds,
                scopes == null ? null : Scopes.parse(scopes),
                profile,
                rate,
                suspended,
                space,
                insecureToo);
    }
}
