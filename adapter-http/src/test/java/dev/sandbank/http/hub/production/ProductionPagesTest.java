package dev.sandbank.http.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProductionPagesTest {

    private static final String NEW = ProductionScene.NEW;

    @AutoClose
    private final ProductionScene scene = new ProductionScene();

    private final HubPages ann = scene.ann;

    @Test
    void developerAsksForProductionWithTheChecklistThatTheHubFilledIn() {
        assertThat(HubPages.words(ann.open("/production"))).contains("You have not asked for production yet");
        HttpResponse<String> form = ann.open(NEW);
        assertThat(HubPages.words(form))
                .contains("Used PKCE", "Send a code challenge", "Something is missing")
                .contains("The hub judges from 10 calls on, and has counted 0.");
        assertThat(form.body()).contains("value=\"mx\"", "value=\"us\"");

        HttpResponse<String> sent = ann.submit(form, NEW, ProductionScene.details("sg"));

        assertThat(HubPages.words(sent))
                .contains("We have your request", "Submitted", "You", "Sent the request.", "Singapore")
                .contains("Ann & Co", "1 Main Street, Singapore", "Withdraw the request");
        assertThat(HubPages.words(ann.open("/production"))).contains("Singapore", "Submitted");
        assertThat(scene.world
                        .mailsTo("ann@example.com")
                        .get(0)
                        .content()
                        .links()
                        .get(0))
                .endsWith(sent.uri().getPath());
    }

    @Test
    void wrongFormKeepsWhatWasTypedAndNamesTheFields() {
        HttpResponse<String> wrong = ann.send(
                ann.open(NEW), NEW, Map.of("company", "Ann & Co", "site", "ann.example", "address", "", "number", ""));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(wrong))
                .contains("Choose at least one market.", "Enter the address of the company.", "Enter a whole URL");
        assertThat(wrong.body())
                .contains("href=\"#markets\"", "value=\"Ann &amp; Co\"", "value=\"ann.example\"", "Error: ");
    }

    @Test
    void applicationIsChosenWhereThereAreSeveralAndNoneOfOthersCanBe() {
        scene.world.applicationOf("ann");
        HttpResponse<String> choice = ann.open(NEW);
        assertThat(HubPages.words(choice)).contains("Which application is it about?");
        assertThat(choice.body()).contains(NEW + "?application=" + scene.shop);
        assertThat(HubPages.words(ann.open(NEW + "?application=" + scene.shop))).contains("What we need from you");

        HubPages bob = scene.world.developer("bob");
        assertThat(HubPages.words(bob.open(NEW))).contains("You have no application yet");
        HttpResponse<String> foreign = bob.open(NEW + "?application=" + scene.shop);
        assertThat(foreign.statusCode()).isBetween(400, 499);
        assertThat(foreign.body())
                .isEqualTo(bob.open(NEW + "?application=unknown").body().replace("unknown", scene.shop.value()));
        assertThat(bob.open(NEW + "?application=").statusCode()).isBetween(400, 499);
    }

    /** H70 and H71: sent twice is one request and one mail; other content is shown again with a fresh token. */
    @Test
    void h70RequestThatIsSentTwiceIsOne() {
        HttpResponse<String> form = ann.open(NEW);
        String first = Http.header(ann.send(form, NEW, ProductionScene.details("sg")), "Location");
        int mails = scene.world.mailsTo("ann@example.com").size();

        assertThat(Http.header(ann.send(form, NEW, ProductionScene.details("sg")), "Location"))
                .isEqualTo(first);
        HttpResponse<String> other = ann.send(form, NEW, ProductionScene.details("hk"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(other)).contains("This request was sent before with other content");
        assertThat(other.body()).contains("value=\"hk\" checked");
        assertThat(scene.world.mailsTo("ann@example.com")).hasSize(mails);
        assertThat(ann.send(other, NEW, ProductionScene.details("hk")).statusCode())
                .isEqualTo(303);
    }

    /** H70: one open request for application and market. */
    @Test
    void h70SecondOpenRequestForAMarketIsRefusedAtItsField() {
        String first = scene.request("sg");
        HttpResponse<String> second = ann.send(ann.open(NEW), NEW, ProductionScene.details("sg"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(second)).contains("The application has an open request for the market sg");
        assertThat(second.body()).contains("value=\"Ann &amp; Co\"");

        ann.submit(ann.open(first), first + "/withdraw", Map.of("reason", ""));
        assertThat(scene.request("sg")).isNotEqualTo(first);
    }

    @Test
    void questionIsAnsweredOnce() {
        String path = scene.request("sg");
        scene.decide(path, "ask", "Who supports your customers?");
        HttpResponse<String> asked = ann.open(path);
        assertThat(HubPages.words(asked)).contains("Your answer needed", "Who supports your customers?");
        assertThat(ann.send(asked, path + "/answer", Map.of("answer", " ")).statusCode())
                .isEqualTo(422);

        for (int i = 0; i < 2; i++) {
            assertThat(Http.header(ann.send(asked, path + "/answer", Map.of("answer", "We do.")), "Location"))
                    .endsWith("?done=answered");
        }
        HttpResponse<String> late = ann.send(asked, path + "/answer", Map.of("answer", "They do."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(late))
                .contains("The request is in review", "We do.")
                .doesNotContain("They do.");
    }

    @Test
    void withdrawnRequestIsOver() {
        String path = scene.request("sg");
        HttpResponse<String> page = ann.open(path);
        HttpResponse<String> withdrawn = ann.submit(page, path + "/withdraw", Map.of("reason", "Too early."));
        assertThat(HubPages.words(withdrawn))
                .contains("The request is withdrawn.", "Withdrew the request:", "Too early.")
                .doesNotContain("Nobody decides then");
        assertThat(ann.send(page, path + "/withdraw", Map.of("reason", "Too early."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ann.send(page, path + "/withdraw", Map.of("reason", "Late.")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void requestOfOthersIsUnknown() {
        String path = scene.request("sg");
        HubPages bob = scene.world.developer("bob");
        assertThat(bob.open(path).statusCode()).isEqualTo(404);
        assertThat(bob.open("/production/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(bob.open("/production/no").statusCode()).isEqualTo(404);
    }

    /** A form whose token is old is shown again with what was typed. */
    @Test
    void oldFormKeepsWhatWasTyped() {
        Map<String, String> fields = ProductionScene.details("sg");
        fields.put("application", scene.shop.value());
        fields.put("csrf", "old");
        HttpResponse<String> again = ann.post(NEW, fields);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("value=\"sg\" checked", "201912345K");
    }
}
