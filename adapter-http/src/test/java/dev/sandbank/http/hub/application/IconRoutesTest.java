package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.page.icon.IconAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is logged in here: pages show icons to everybody. */
class IconRoutesTest {

    private static final TestServer SERVER = new TestServer();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String OTHER =
            IconImage.of(Arrays.copyOf(TestIcons.ICON.png(), 100)).dataUri();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "a/b?c#d", "..", "\u00fcmlaut \uD83D\uDD11", "%2e%2e/"})
    void h47IconIsAPictureThatMayDoNothing(String id) {
        Client client = registered(id, TestIcons.ICON.dataUri());

        HttpResponse<byte[]> icon = fetched(address(client));

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.body()).isEqualTo(TestIcons.ICON.png());
        assertThat(icon.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(icon.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(icon.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    @Test
    void h47ChangedIconHasAnotherAddressAndTheOldOneIsGone() {
        Client before = registered("changing", TestIcons.ICON.dataUri());
        Client after = iconOf(before, OTHER);

        assertThat(address(after)).isNotEqualTo(address(before));
        assertThat(status(address(after))).isEqualTo(200);
        assertThat(status(address(before))).isEqualTo(404);
    }

    @Test
    void h47DeletedIconAndIconOfADeletedApplicationAreGone() {
        Client without = registered("without", TestIcons.ICON.dataUri());
        Client deleted = registered("deleted", TestIcons.ICON.dataUri());
        assertThat(status(address(without))).isEqualTo(200);

        iconOf(without, null);
        SERVER.stores().transactions().run(() -> SERVER.stores().clients().remove(deleted.id()));

        assertThat(status(address(without))).isEqualTo(404);
        assertThat(status(address(deleted))).isEqualTo(404);
    }

    @Test
    void h47CustomerSeesTheNewIconAtOnce() {
        Client client = registered("consent", TestIcons.ICON.dataUri());
        assertThat(logInPage(client)).contains("src=\"" + address(client) + "\"");

        Client changed = iconOf(client, OTHER);

        assertThat(logInPage(changed))
                .contains("src=\"" + address(changed) + "\"")
                .doesNotContain(address(client));
    }

    @Test
    void iconOfAnEarlierVersionIsStillShown() {
        String svg = "data:image/svg+xml,%3Csvg/%3E";
        Client client = registered("earlier", svg);

        assertThat(logInPage(client)).contains("src=\"" + svg + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/icons/c2hvcA/x.png",
                "/icons/c2hvcA/.png",
                "/icons/c2hvcA/x",
                "/icons/!/x.png",
                "/icons/AAAA/x.png",
                "/icons/c2hvcA"
            })
    void addressOfNoIconIsNotFound(String path) {
        registered("shop", TestIcons.ICON.dataUri());

        assertThat(status(path)).isEqualTo(404);
    }

    private static Client registered(String id, @Nullable String icon) {
        ClientId clientId = new ClientId(id);
        if (SERVER.stores().clients().find(clientId).isEmpty()) {
            SERVER.clients().register(id, "0123456789abcdef", Profile.COMPATIBLE, 0);
        }
        return iconOf(SERVER.stores().clients().find(clientId).orElseThrow(), icon);
    }

    private static Client iconOf(Client client, @Nullable String icon) {
        // The builder takes no null.
        Client changed = new Client(
                client.id(),
                client.space(),
                client.name(),
                client.description(),
                icon,
                client.redirectUris(),
                client.origins(),
                client.secrets(),
                client.grantKinds(),
                client.scopes(),
                client.profile(),
                client.rateLimit(),
                client.suspended(),
                client.createdAt(),
                client.approval());
        SERVER.stores().transactions().run(() -> {
            SERVER.stores().clients().replace(changed);
            return changed;
        });
        return changed;
    }

    private static String logInPage(Client client) {
        Registered app = new Registered(client.id().value(), "0123456789abcdef");
        return new BankPages(SERVER.http())
                .authorize(BankPages.request(app, "SG"))
                .body();
    }

    private static String address(Client client) {
        return Objects.requireNonNull(IconAddress.of(client));
    }

    private static HttpResponse<byte[]> fetched(String path) {
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + path))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static int status(String path) {
        return fetched(path).statusCode();
    }
}
