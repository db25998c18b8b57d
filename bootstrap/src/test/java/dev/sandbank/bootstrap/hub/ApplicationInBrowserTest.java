package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.operation.QueryString;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application from its first to its last day. */
@InBrowser
class ApplicationInBrowserTest {

    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>"
            + "<circle cx='24' cy='24' r='22' fill='#b5532b'/></svg>";

    @AutoClose
    private final Hub hub = Hub.withReview();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void createEditRotateRegenerateAndDelete(Scripts scripts, Browser browser) {
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/apps")
                .sees("My applications")
                .follows("Create an application")
                .sees("New application");
        ann.presses("Create application").sees("New application").reads("There is a problem");
        ann.types("name", "Shop").presses("Create application").sees("Shop");
        String id = ann.value("#client-id");
        String first = ann.value("#client-secret");
        ann.follows("Go to the application").sees("Shop").follows("Edit").sees("Edit Shop");
        ann.types("name", "Shop 2").types("description", "Sells books.").presses("Save");
        ann.sees("Shop 2").reads("The application is saved.", "Sells books.");

        ann.chooses("overlap", "1").presses("Rotate my secret").sees("Shop 2");
        String second = ann.value("#client-secret");
        assertThat(hub.token(id, first)).isEqualTo(200);
        assertThat(hub.token(id, second)).isEqualTo(200);
        ann.follows("Go to the application").sees("Shop 2").reads("Tokens of its own", "Ends ");
        ann.presses("Revoke all of them").sees("Shop 2").reads("All tokens and permissions have ended.");

        ann.follows("Make a new client ID").sees("New client ID and secret");
        ann.presses("Make a new ID and secret").sees("Shop 2");
        String next = ann.value("#client-id");
        assertThat(hub.token(next, ann.value("#client-secret"))).isEqualTo(200);
        assertThat(hub.token(id, second)).isEqualTo(401);

        ann.follows("Go to the application").sees("Shop 2");
        ann.types("confirm", "something").presses("Delete the application");
        ann.sees("Shop 2").reads("What was typed is not the client id");
        ann.types("confirm", next).presses("Delete the application");
        ann.sees("My applications").reads("The application is deleted", "No application yet");
    }

    @ParameterizedTest
    @EnumSource
    void iconIsSeenByTheCustomerWhoseGrantIsRevoked(Scripts scripts, Browser browser) throws IOException {
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/apps/new")
                .types("name", "Shop")
                .types("redirectUris", hub.sandbank().baseUrl() + "/callback");
        ann.presses("Create application").sees("Shop");
        String id = ann.value("#client-id");
        String secret = ann.value("#client-secret");
        ann.follows("Go to the application").follows("Icon").sees("Icon of Shop");
        ann.attaches("icon", file("icon.png", "<html>")).presses("Use this picture");
        ann.sees("Icon of Shop").reads("no PNG, JPEG or SVG");
        ann.attaches("icon", file("icon.svg", DRAWING)).presses("Use this picture");
        ann.sees("Icon of Shop").reads("The application has its new icon.");

        ann.follows("Back to the application").sees("Shop");
        String verifier = ann.value("#code-verifier");
        ann.follows("Ask a customer").sees("Log in").reads("Shop", "by ann");
        browser.leave(".offer");
        ann.presses("Log in").sees("Shop asks for access");
        assertThat(browser.value(".asker img", "src")).contains("/icons/");
        ann.presses("Authorize").sees("A code came back");
        String query = URI.create(browser.address()).getRawQuery();
        String code =
                Objects.requireNonNull(QueryString.parse(query).get("code")).get(0);
        assertThat(exchanged(id, secret, code, verifier)).isEqualTo(200);

        ann.opens("/apps/" + id).sees("Shop").reads("Permissions of customers", "Authorization code");
        ann.presses("Revoke the permission").sees("Shop").reads("The permission of the customer has ended");
        ann.opens("/apps/" + id + "/icon")
                .presses("Remove the icon")
                .sees("Icon of Shop")
                .reads("has no icon any more");
    }

    @ParameterizedTest
    @EnumSource
    void sharedWithATeamItIsUsedByAnotherMember(Scripts scripts, Browser browser) {
        hub.developer("bob", browser, scripts);
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/teams/new").types("name", "Payments").presses("Create team").sees("Payments");
        ann.types("addresses", "bob@example.com").presses("Invite").sees("Payments");
        ann.opens("/apps/new")
                .types("name", "Shop")
                .presses("Create application")
                .sees("Shop");
        ann.follows("Go to the application").sees("Shop").presses("Share");
        ann.sees("Shop").reads("The application is shared with the team.");
        String path = ann.path();

        Visitor bob = hub.visitor(browser, scripts).logsIn("bob", Hub.PASSWORD);
        bob.opens("/teams").presses("Accept").sees("Payments").presses("Switch to this team");
        bob.opens("/apps").sees("My applications").reads("Those that are shared with the team Payments.");
        bob.follows("Shop").sees("Shop").presses("Add a secret of my own").sees("Shop");
        assertThat(hub.token(bob.value("#client-id"), bob.value("#client-secret")))
                .isEqualTo(200);

        ann = hub.visitor(browser, scripts).logsIn("ann", Hub.PASSWORD).opens(path);
        ann.sees("Shop").presses("Stop sharing").sees("Shop").reads("not shared with the team any more");
        bob = hub.visitor(browser, scripts).logsIn("bob", Hub.PASSWORD).opens(path);
        bob.sees("There is no page here");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int exchanged(String id, String secret, String code, String verifier) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String back = URLEncoder.encode(hub.sandbank().baseUrl() + "/callback", StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(hub.sandbank().baseUrl() + "/gcb/api/authCode/oauth2/token/sg/gcb"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri=" + back
                        + "&code_verifier=" + verifier))
                .build();
        return Visitor.sent(request).statusCode();
    }
}
