package dev.sandbank.http.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReviewPagesTest {

    @AutoClose
    private final ProductionScene scene = new ProductionScene();

    @Test
    void reviewerTakesAsksAndApproves() {
        String path = scene.request("sg");
        assertThat(HubPages.words(scene.olu.open("/admin/production"))).contains("Ann & Co", "Singapore", "Submitted");

        assertThat(Http.header(scene.decide(path, "take", ""), "Location")).endsWith("?done=taken");
        assertThat(scene.olu.open(ProductionScene.review(path)).body()).doesNotContain("value=\"take\"");
        assertThat(Http.header(scene.decide(path, "ask", "Who?"), "Location")).endsWith("?done=asked");
        assertThat(HubPages.words(scene.olu.open("/admin/production"))).contains("Nothing waits for a reviewer");
        assertThat(HubPages.words(scene.olu.open("/admin/production?state=more-information")))
                .contains("Ann & Co");
        assertThat(Http.header(scene.decide(path, "approve", "Welcome."), "Location"))
                .endsWith("?done=approved");

        HttpResponse<String> seen = scene.ann.open(path);
        assertThat(HubPages.words(seen)).contains("Approved", "olu, administrator", "Welcome.");
        assertThat(scene.world.mailsTo("ann@example.com").get(0).content().text())
                .contains("Welcome.");
    }

    @Test
    void decisionNeedsAVerdictAndDecliningAReason() {
        String path = scene.request("sg");
        HttpResponse<String> none = scene.decide(path, "", "Kept words");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Choose what you decide.", "Kept words</textarea>");
        HttpResponse<String> silent = scene.decide(path, "decline", "");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Write the reason.", "value=\"decline\" checked");
    }

    /** H70: decided twice; the second reviewer is told who decided and when, and loses nothing of what was typed. */
    @Test
    void h70SecondDecisionIsRefusedAndNamesWhoDecidedAndWhen() {
        String path = scene.request("sg");
        HubPages pat = scene.world.administrator("pat");
        HttpResponse<String> page = pat.open(ProductionScene.review(path));
        scene.world.server().clock().advance(Duration.ofMinutes(5));
        HttpResponse<String> first = scene.olu.open(ProductionScene.review(path));
        scene.decide(first, path, "approve", "");
        int mails = scene.world.mailsTo("ann@example.com").size();

        HttpResponse<String> second = pat.send(
                page, ProductionScene.review(path) + "/decide", Map.of("verdict", "decline", "text", "Too early."));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(second))
                .contains("By olu it is approved since 3 Nov 2026, 12:05 UTC", "You had written: Too early.");
        assertThat(scene.world.mailsTo("ann@example.com")).hasSize(mails);
        assertThat(Http.header(scene.decide(first, path, "approve", ""), "Location"))
                .as("a double click shows what was done")
                .endsWith("?done=approved");
    }

    /** H42: what one reviewer did is not overwritten unseen by another who still sees the step before. */
    @Test
    void h42DecisionAboutAnEarlierStepShowsBoth() {
        String path = scene.request("sg");
        HttpResponse<String> page = scene.olu.open(ProductionScene.review(path));
        scene.decide(path, "ask", "Who?");

        HttpResponse<String> late = scene.decide(page, path, "approve", "Welcome.");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(late)).contains("The request went on while you read it", "Who?");
        assertThat(late.body()).contains("Welcome.</textarea>", "value=\"approve\" checked");
        assertThat(Http.header(scene.decide(late, path, "approve", "Welcome."), "Location"))
                .endsWith("?done=approved");
    }

    /** H70: evidence is frozen at sending; later changes stand beside it; an application that goes withdraws it. */
    @Test
    void h70LaterChangesStandBesideTheEvidenceAndADeletedApplicationWithdrawsIt() {
        String path = scene.request("sg");
        AdminUseCases admin = scene.admin();
        assertThat(HubPages.words(scene.olu.open(ProductionScene.review(path)))).contains("Nothing was changed");
        scene.world.server().clock().advance(Duration.ofMinutes(1));
        admin.updateClient()
                .update(
                        scene.shop,
                        new ClientChanges("Renamed", null, null, null, null, null, null, null, null, null, null));
        assertThat(HubPages.words(scene.olu.open(ProductionScene.review(path)))).contains("Application changed");

        admin.removeClient().remove(scene.shop);
        assertThat(HubPages.words(scene.olu.open(ProductionScene.review(path)))).contains("Withdrawn");
        assertThat(scene.ann.open(path).statusCode()).isEqualTo(200);
    }

    /** H73 and H74: literal search, filters in the address, nonsense shows what waits. */
    @Test
    void h73ListIsSearchedAndFiltered() {
        scene.request("sg");
        assertThat(HubPages.words(scene.olu.open("/admin/production?search=ann+%26")))
                .contains("Ann & Co");
        HttpResponse<String> none = scene.olu.open("/admin/production?search=%25&state=all");
        assertThat(HubPages.words(none)).contains("Nothing found", "Clear");
        assertThat(none.body()).contains("<option value=\"all\" selected");
        assertThat(HubPages.words(scene.olu.open("/admin/production?state=nonsense&after=x")))
                .contains("Ann & Co");
        assertThat(HubPages.words(scene.olu.open("/admin/production?state=approved")))
                .contains("Nothing found");
    }

    @Test
    void othersAreRefused() {
        String path = scene.request("sg");
        for (String refused : new String[] {"/admin/production", ProductionScene.review(path)}) {
            assertThat(scene.ann.open(refused).statusCode()).isEqualTo(403);
            assertThat(Http.header(scene.world.visitor().get(refused), "Location"))
                    .startsWith("/login");
        }
        assertThat(scene.olu.open("/admin/production/0123456789abcdef").statusCode())
                .isEqualTo(404);
    }
}
