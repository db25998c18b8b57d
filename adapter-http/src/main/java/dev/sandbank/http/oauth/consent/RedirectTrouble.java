package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPage.ForDeveloper;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests of which it is not known where an answer may go. Their pages show the developer what was sent, what is
 * registered, and the command that makes the two the same.
 */
final class RedirectTrouble {

    private static final String NOTHING = "(nothing)";

    private final FindClient findClient;
    private final String dataOption;

    RedirectTrouble(FindClient findClient, String dataOption) {
        this.findClient = findClient;
        this.dataOption = dataOption;
    }

    /** The refusal, with a page of its own if it is one of these. */
    RuntimeException with(Refused refused, @Nullable String clientId, @Nullable String redirectUri) {
        if (refused.reason() == ClientRefusal.CLIENT_UNKNOWN || clientId == null) {
            return new ShownInstead(unknown(clientId, redirectUri), refused);
        }
        if (refused.reason() instanceof AuthorizationRefusal) {
            Client client = findClient.find(new ClientId(clientId));
            if (refused.reason() == AuthorizationRefusal.REDIRECT_URI_OF_SERVER) {
                return new ShownInstead(ofServer(client, redirectUri), refused);
            }
            ErrorPage page = redirectUri == null ? missing(client) : unregistered(client, redirectUri);
            return new ShownInstead(page, refused);
        }
        return refused;
    }

    private ErrorPage unknown(@Nullable String clientId, @Nullable String redirectUri) {
        String command =
                clientId == null || !ClientId.couldBe(clientId) || objection(redirectUri, Profile.COMPATIBLE) != null
                        ? null
                        : create(clientId, redirectUri);
        return ErrorPages.applicationUnknown(new ForDeveloper(
                "No application of this Sandbank has the client_id that was sent. The command “sandbank app list” shows"
                        + " those there are, in the data directory of the server.",
                List.of(sent("client_id", clientId), sent("redirect_uri", redirectUri)),
                command));
    }

    private ErrorPage unregistered(Client client, String redirectUri) {
        String objection = objection(redirectUri, client.profile());
        boolean room = client.redirectUris().size() < Client.MAX_REDIRECT_URIS;
        String sentence = "The redirect_uri must equal a registered one character by character; only the port of "
                + (client.isStrict() ? "a loopback IP may differ." : "localhost or of a loopback IP may differ.")
                + (objection == null ? "" : " This one cannot be registered: " + objection + ".")
                + (room ? "" : " No more can be registered for this application.");
        return ErrorPages.redirectUriUnregistered(new ForDeveloper(
                sentence,
                List.of(application(client), sent("redirect_uri", redirectUri), registered(client)),
                objection == null && room ? update(client, redirectUri) : null));
    }

    private static ErrorPage ofServer(Client client, @Nullable String redirectUri) {
        ForDeveloper why = new ForDeveloper(
                "The pages on which developers try calls have a return address of their own. It is for the requests that they"
                        + " began in the same browser a short while ago, and those have no other. It cannot be"
                        + " registered for an application.",
                List.of(application(client), sent("redirect_uri", redirectUri)),
                null);
        return ErrorPages.redirectUriOfServer(why).leadingTo(new PageLink("Begin again", OwnFlows.AGAIN_PATH));
    }

    private ErrorPage missing(Client client) {
        boolean none = client.redirectUris().isEmpty();
        return ErrorPages.redirectUriMissing(new ForDeveloper(
                none
                        ? "The application has no redirect URI registered, so it must register one first."
                        : "The application has several redirect URIs registered, so it must send redirect_uri.",
                List.of(application(client), sent("redirect_uri", null), registered(client)),
                none ? update(client, "http://127.0.0.1:3000/callback") : null));
    }

    private String create(String clientId, @Nullable String redirectUri) {
        return "./sandbank app create --name " + ShellText.quote("My app") + " --id=" + word(clientId)
                + (redirectUri == null ? "" : options(List.of(redirectUri))) + dataOption;
    }

    /** Registering replaces what was registered before, so the command names all. */
    private String update(Client client, String redirectUri) {
        List<String> uris = Stream.concat(
                        client.redirectUris().stream().map(RedirectUri::value), Stream.of(redirectUri))
                .toList();
        return "./sandbank app update " + word(client.id().value()) + options(uris) + dataOption;
    }

    /** The options that register these; plain http to another machine needs leave by an option of its own. */
    private static String options(List<String> uris) {
        boolean insecure = uris.stream().map(RedirectUri::new).anyMatch(RedirectUri::isInsecure);
        return (insecure ? " --allow-insecure-redirect" : "")
                + uris.stream().map(uri -> " --redirect-uri=" + word(uri)).collect(Collectors.joining());
    }

    /** Why an application of the profile cannot register a URI at all; null if it can. */
    private static @Nullable String objection(@Nullable String redirectUri, Profile profile) {
        if (redirectUri == null) {
            return null;
        }
        try {
            boolean refused = new RedirectUri(redirectUri).isInsecure() && profile == Profile.STRICT;
            return refused ? "it must use https, because the application is strict" : null;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).replace("redirect URI " + redirectUri + " ", "it ");
        }
    }

    private static Fact application(Client client) {
        return Fact.of("Application", client.name() + ", " + client.id().value());
    }

    private static Fact sent(String parameter, @Nullable String value) {
        return Fact.of("Sent as " + parameter, value == null ? NOTHING : value);
    }

    private static Fact registered(Client client) {
        List<String> uris =
                client.redirectUris().stream().map(RedirectUri::value).toList();
        return new Fact("Registered", uris.isEmpty() ? List.of(NOTHING) : uris);
    }

    private static String word(@Nullable String text) {
        return ShellText.quote(text == null ? "" : text);
    }
}
