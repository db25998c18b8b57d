package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that need no customer. */
class TryPagesTest {

    private static final String CODES = "/try/sg/referenceDataApac";

    @AutoClose
    private final TryScene scene = new TryScene();

    @Test
    void ownTokenIsGotByTheRightToUseTheApplication_L24() {
        assertThat(scene.page("/docs/sg/utilities").body()).contains("href=\"" + CODES + "\"");

        HttpResponse<String> answer = scene.tried(CODES, Map.of());

        assertThat(HubPages.words(answer))
                .contains(
                        "Answer 200",
                        "The application’s own token",
                        "Whose Budget Buddy",
                        "which was a call of its own");
        assertThat(scene.world().server().stores().auditLog().after(0, 1_000)).anySatisfy(entry -> {
            assertThat(entry.event().action()).isEqualTo(AuditAction.APPLICATION_TRIED);
            assertThat(entry.event().target()).isEqualTo(scene.app());
        });
        HttpResponse<String> second = scene.tried(CODES, Map.of());
        assertThat(HubPages.words(second)).contains("Answer 200").doesNotContain("which was a call of its own");
    }

    @Test
    void applicationWithoutASecretIsRefusedAsItsOwnCallsAre_L24() {
        Registered open = scene.world().server().clients().registerPublic();
        scene.gives(open.id());

        HttpResponse<String> page = scene.ann().open(CODES + "?app=" + open.id());
        HttpResponse<String> refused = scene.press(CODES, page, Map.of("app", open.id()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(refused)).contains("There is no token for this");
    }

    @Test
    void applicationOfOthersCannotBeUsed_L24() {
        String others = scene.world().server().clients().register().id();

        HttpResponse<String> page = scene.page(CODES);
        HttpResponse<String> answer = scene.press(CODES, page, Map.of("app", others));

        assertThat(answer.body()).doesNotContain(others);
    }

    @ParameterizedTest
    @CsvSource({"a/b, a%2Fb", "'a%2f..', a%252f..", "'//evil.example', %2F%2Fevil.example", "x@y, x%40y"})
    void valueStaysInItsSegment_L29(String value, String sent) {
        HttpResponse<String> answer = scene.tried(CODES, Map.of("f0", value));

        assertThat(HubPages.words(answer)).contains("GET /gcb/api/v1/apac/utilities/referenceData/" + sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "."})
    void wayElsewhereIsRefusedWithASentence_L29(String value) {
        HttpResponse<String> answer = scene.tried(CODES, Map.of("f0", value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(answer)).contains("as a way elsewhere").doesNotContain("Answer");
    }

    @Test
    void pathOfAnotherOperationIsRefused_L29() {
        HttpResponse<String> answer = scene.tried("/try/gb/readPayee", Map.of("f0", "sourceAccounts"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(answer)).contains("the path is that of another operation");
        assertThat(scene.ann().open("/try/sg/https:evil").statusCode()).isEqualTo(404);
        assertThat(scene.ann().open("/try/xx/readPayee").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: a=b",
                "Authorization: Bearer x",
                "Connection: close",
                "Host: evil.example",
                "X-Forwarded-For: 1.2.3.4",
                "no colon",
                "Tab\\u0001: x"
            })
    void headersThatCannotBeSentAreRefusedWithASentence_L30(String typed) {
        HttpResponse<String> answer = scene.tried(CODES, Map.of("more", typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"more-problem\"", "<details class=\"fold\" open>");
        assertThat(HubPages.words(answer)).doesNotContain("Answer 200");
    }

    @Test
    void nothingOfTheReadersRequestGoesIntoTheCall_L30() {
        HttpResponse<String> answer = scene.tried(CODES, Map.of("more", "X-Own: one\n"));

        assertThat(HubPages.words(answer)).contains("X-Own: one").doesNotContain("sandbank_hub");
        assertThat(answer.headers().firstValue("X-Global-Transaction-ID")).isEmpty();
    }

    @Test
    void optionalFieldIsSentEmptyOnlyIfAskedFor_L34() {
        HttpResponse<String> page = scene.page(CODES);
        HttpResponse<String> cleared = scene.press(CODES, page, Map.of("f1", ""));
        assertThat(HubPages.words(cleared)).doesNotContain("-H 'uuid");

        HttpResponse<String> empty = scene.tried(CODES, Map.of("f1", "", "empty", "f1"));

        assertThat(HubPages.words(empty)).contains("-H 'uuid: '");
    }

    @Test
    void numbersAndOrderStayAsTheyWereSent_L13() {
        HttpResponse<String> answer = scene.tried(CODES, Map.of());

        assertThat(answer.body()).contains("Body as it was sent");
        String download = scene.found(answer, "href=\"([^\"]*/body)\"");
        HttpResponse<String> file = scene.ann().get(download);
        assertThat(Http.header(file, "Content-Disposition")).startsWith("attachment");
        assertThat(Http.header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(HubPages.words(answer)).contains(file.body().substring(0, 40));
    }

    @Test
    void formThatIsSentTwiceIsOneCall_L36() {
        HttpResponse<String> page = scene.page(CODES);

        HttpResponse<String> first = scene.ann().send(page, CODES + "/send", Map.of());
        HttpResponse<String> second = scene.ann().send(page, CODES + "/send", Map.of());

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(TryScene.location(second)).isEqualTo(TryScene.location(first).replace("#answer", ""));
        assertThat(scene.rows(scene.ann().open(TryScene.location(first)))).isEqualTo(1);
    }

    @Test
    void historyIsBoundedAndOfThisSessionAlone_L36() {
        for (int i = 0; i < 22; i++) {
            scene.tried(CODES, Map.of("f0", "code" + i));
        }
        HttpResponse<String> page = scene.page(CODES);
        assertThat(scene.rows(page)).isEqualTo(20);
        assertThat(HubPages.words(page)).doesNotContain("code21");

        HubPages bob = scene.world().developer("bob");
        scene.gives(scene.app());
        HttpResponse<String> newest = bob.open(TryScene.location(scene.ann().send(page, CODES + "/send", Map.of())));
        assertThat(HubPages.words(newest)).doesNotContain("Answer 200");
    }

    @Test
    void windowThatIsFullIsToldAndNothingIsSentAgain_L33() {
        scene.limits(2);
        scene.tried(CODES, Map.of());

        HttpResponse<String> answer = scene.tried(CODES, Map.of());

        assertThat(HubPages.words(answer)).contains("Answer 429", "nothing is sent again by itself", "0 of 2 calls");
    }

    @Test
    void tokenCallOverTheLimitIsTold_L33() {
        scene.limits(1);
        scene.tried(CODES, Map.of());
        scene.revokesAll();

        HttpResponse<String> answer = scene.tried(CODES, Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(answer)).contains("429: asking for the token is a call too", "0 of 1 calls");
    }

    @Test
    void tokenEndsWithTheSession_L28() {
        HttpResponse<String> answer = scene.tried(CODES, Map.of());
        assertThat(answer.body()).doesNotContain("sbk_at_");
        var tokens = scene.world().server().stores().accessTokens();
        var now = scene.world().server().clock().instant();
        assertThat(tokens.liveOf(new ClientId(scene.app()), now, 10)).hasSize(1);

        scene.ann().submit(scene.page(CODES), "/logout", Map.of());

        assertThat(tokens.liveOf(new ClientId(scene.app()), now, 10)).isEqualTo(List.of());
    }

    @Test
    void formOfAWriteIsGivenBackAfterSignInAsItWas_L36() {
        String path = "/try/gb/preparePersonalTransfer";
        HttpResponse<String> page = scene.page(path + "?customer=SandboxUser2");
        scene.ann().copy().submit(page, "/logout", Map.of());

        Map<String, String> typed = Map.of("body", "{\"mine\": true}", "more", "X-Mine: kept", "empty", "f2");
        HttpResponse<String> logIn = scene.press(path, page, typed);
        HttpResponse<String> back =
                scene.ann().submit(logIn, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));

        assertThat(HubPages.words(back)).contains("{\"mine\": true}", "X-Mine: kept");
        assertThat(back.body())
                .contains("value=\"SandboxUser2\" selected", "value=\"f2\" checked", "<details class=\"fold\" open>");
        assertThat(scene.calls()).noneMatch(call -> call.operation().equals("preparePersonalTransfer"));
    }

    @Test
    void formOfASessionThatEndedIsGivenBackAndNothingWasSent_L36() {
        HttpResponse<String> page = scene.page(CODES);
        HubPages otherTab = scene.ann().copy();
        otherTab.submit(page, "/logout", Map.of());

        HttpResponse<String> logIn = scene.press(CODES, page, Map.of("f0", "typedBefore"));
        HttpResponse<String> back =
                scene.ann().submit(logIn, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));

        assertThat(back.body()).contains("value=\"typedBefore\"");
        assertThat(HubPages.words(back)).contains("nothing was done").doesNotContain("Answer");
        assertThat(scene.calls()).noneMatch(call -> call.operation().equals("referenceDataApac"));
    }
}
