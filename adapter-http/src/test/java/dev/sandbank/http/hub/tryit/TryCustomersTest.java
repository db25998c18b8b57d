package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Calls with the token of a customer. */
class TryCustomersTest {

    private static final String ACCOUNTS = "/try/sg/listAccounts";

    @AutoClose
    private final TryScene scene = new TryScene();

    @Test
    void customerIsAskedInTheSameTabAndTheCallIsMadeAfterwards_L25() {
        HttpResponse<String> logIn = scene.tried(ACCOUNTS + "?customer=SandboxUser2", Map.of());
        assertThat(logIn.body()).contains("value=\"SandboxUser2\"");

        HttpResponse<String> answer = scene.agrees(logIn);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(answer))
                .contains("Answer 200", "SandboxUser2 let Budget Buddy in", "Lives for 30 min");
    }

    @Test
    void applicationWithoutASecretIsLetInByACustomer_L24_L25() {
        Registered open = scene.world().server().clients().registerPublic();
        scene.gives(open.id());
        Map<String, String> chosen = Map.of("app", open.id());
        HttpResponse<String> page = scene.ann().open(ACCOUNTS + "?app=" + open.id());

        HttpResponse<String> answer = scene.agrees(scene.press(ACCOUNTS, page, chosen));
        assertThat(HubPages.words(answer)).contains("Answer 200", "SandboxUser1 let");

        scene.world().server().clock().advance(Duration.ofMinutes(29));
        scene.ann().open(ACCOUNTS);
        scene.world().server().clock().advance(Duration.ofMinutes(2));
        HttpResponse<String> renewed = scene.press(ACCOUNTS, scene.ann().open(ACCOUNTS + "?app=" + open.id()), chosen);
        assertThat(HubPages.words(renewed)).contains("Answer 200", "which was a call of its own");
    }

    @Test
    void tokenOfOtherScopesIsNotThatOfTheOperation_L26() {
        scene.agrees(scene.tried(ACCOUNTS, Map.of()));
        String payees = "/try/sg/listPayees";

        HttpResponse<String> page = scene.page(payees);
        assertThat(HubPages.words(page))
                .contains("When you press Send, you log in at the bank as SandboxUser1")
                .doesNotContain("Hash sha256");

        HttpResponse<String> answer = scene.lets(scene.press(payees, page, Map.of()));
        assertThat(HubPages.words(answer)).contains("Answer 200", "accounts_details_transactions", "payees");
        assertThat(HubPages.words(scene.tried(ACCOUNTS, Map.of()))).contains("Answer 200");
    }

    @Test
    void twoTabsLogInForTwoCustomersAndMarketsAtOnce_L26() {
        HttpResponse<String> one = scene.tried(ACCOUNTS + "?customer=SandboxUser1", Map.of("more", "X-Tab: one"));
        HttpResponse<String> two =
                scene.tried("/try/gb/listAccounts?customer=SandboxUser2", Map.of("more", "X-Tab: two"));

        HttpResponse<String> ofTwo = scene.agrees(two);
        HttpResponse<String> anew = scene.ann().submit(one, "/customer/login", Map.of());
        assertThat(HubPages.words(anew)).contains("you logged in or out meanwhile, perhaps in another tab");
        HttpResponse<String> filled = scene.ann().submit(anew, "/customer/login", Map.of("fill", "SandboxUser1"));
        HttpResponse<String> ofOne = scene.agrees(filled);

        assertThat(ofOne.uri().getPath()).isEqualTo(ACCOUNTS);
        assertThat(HubPages.words(ofOne)).contains("Answer 200", "SandboxUser1 let Budget Buddy in", "X-Tab: one");
        assertThat(ofTwo.uri().getPath()).isEqualTo("/try/gb/listAccounts");
        assertThat(HubPages.words(ofTwo)).contains("Answer 200", "SandboxUser2 let Budget Buddy in", "X-Tab: two");
    }

    @Test
    void denialComesBackWithAllThatWasTyped_L25() {
        HttpResponse<String> logIn = scene.tried(ACCOUNTS, Map.of("more", "X-Mine: kept"));
        HttpResponse<String> consent = scene.ann().submit(logIn, "/customer/login", Map.of());

        HttpResponse<String> back = scene.ann().submit(consent, "/customer/consent", Map.of("decision", "cancel"));

        assertThat(back.uri().getPath()).isEqualTo(ACCOUNTS);
        assertThat(HubPages.words(back)).contains("did not agree").doesNotContain("Answer");
        assertThat(back.body()).contains("X-Mine: kept");
    }

    @Test
    void wrongPasswordIsToldAtTheBankAndCancellingComesBack_L25() {
        HttpResponse<String> logIn = scene.tried(ACCOUNTS, Map.of("more", "X-Mine: kept"));
        HttpResponse<String> wrong = scene.ann().submit(logIn, "/customer/login", Map.of("password", "wrong"));
        assertThat(wrong.statusCode()).isEqualTo(401);

        HttpResponse<String> back = scene.ann().open(scene.found(wrong, "href=\"(/customer/cancel[^\"]*)\""));

        assertThat(back.uri().getPath()).isEqualTo(ACCOUNTS);
        assertThat(back.body()).contains("X-Mine: kept");
    }

    @Test
    void returnWorksOnceAndAddressIsClean_L26_L28() {
        HttpResponse<String> sent = scene.authorized(scene.tried(ACCOUNTS, Map.of()));
        String back = TryScene.location(sent).replaceFirst("^https?://[^/]*", "");
        assertThat(back).startsWith("/try/return?code=");

        HttpResponse<String> first = scene.ann().get(back);
        assertThat(TryScene.location(first)).startsWith(ACCOUNTS).doesNotContain("code=", "state=");
        HttpResponse<String> second = scene.ann().get(back);
        assertThat(TryScene.location(second)).isEqualTo("/try/begin-again");

        HttpResponse<String> page = scene.ann().open(TryScene.location(first));
        assertThat(page.body()).doesNotContain("sbk_at_", "sbk_rt_", "sbk_ac_");
        String state = back.replaceFirst(".*state=([^&]*).*", "$1");
        assertThat(page.body()).doesNotContain(state);
    }

    @Test
    void returnInAnotherSessionOrTooLateOrWithoutStateBeginsAgain_L26() {
        HttpResponse<String> sent = scene.authorized(scene.tried(ACCOUNTS, Map.of()));
        String back = TryScene.location(sent).replaceFirst("^https?://[^/]*", "");

        HubPages bob = scene.world().developer("bob");
        assertThat(TryScene.location(bob.get(back))).isEqualTo("/try/begin-again");
        assertThat(TryScene.location(scene.world().visitor().get(back))).isEqualTo("/try/begin-again");
        assertThat(TryScene.location(scene.ann().get("/try/return?code=x"))).isEqualTo("/try/begin-again");
        assertThat(TryScene.location(scene.ann().get("/try/return?code=x&state=y")))
                .isEqualTo("/try/begin-again");
        scene.world().server().clock().advance(Duration.ofMinutes(10));
        assertThat(TryScene.location(scene.ann().get(back))).isEqualTo("/try/begin-again");
        HttpResponse<String> again = scene.ann().open("/try/begin-again");
        assertThat(HubPages.words(again)).contains("The code was not used", "Begin again, with what you typed");
    }

    @Test
    void twoTabsSendWithTheTokenOfTheirOwnCustomer_L26() {
        scene.agrees(scene.tried(ACCOUNTS + "?customer=SandboxUser1", Map.of()));
        scene.agrees(scene.tried(ACCOUNTS + "?customer=SandboxUser2", Map.of()));

        HttpResponse<String> one = scene.tried(ACCOUNTS + "?customer=SandboxUser1", Map.of());
        HttpResponse<String> two = scene.tried(ACCOUNTS + "?customer=SandboxUser2", Map.of());

        assertThat(HubPages.words(one)).contains("Answer 200", "SandboxUser1 let Budget Buddy in");
        assertThat(HubPages.words(two)).contains("Answer 200", "SandboxUser2 let Budget Buddy in");
        assertThat(scene.found(one, "sha256 ([0-9a-f]{8})")).isNotEqualTo(scene.found(two, "sha256 ([0-9a-f]{8})"));
    }

    @Test
    void addressOfTheHubIsOnlyForRequestsThatItBegan_L27() {
        HttpResponse<String> sent = scene.ann().send(scene.page(ACCOUNTS), ACCOUNTS + "/send", Map.of());
        String begun = TryScene.location(sent);
        assertThat(scene.ann().get(begun).statusCode()).isEqualTo(200);

        assertThat(scene.world().visitor().get(begun).statusCode()).isEqualTo(400);
        assertThat(scene.world().developer("bob").get(begun).statusCode()).isEqualTo(400);
        assertThat(scene.ann()
                        .get(begun.replaceFirst("state=[^&]*", "state=other"))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> elsewhere = scene.ann()
                .get(begun.replaceFirst("redirect_uri=[^&]*", "redirect_uri=https%3A%2F%2Fclient.example%2Fcallback"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("This return address is not for this request");
    }

    @Test
    void tokenThatEndedIsRenewedAndADeadFamilyLeadsToTheLogIn_L35() {
        HttpResponse<String> fresh = scene.agrees(scene.tried(ACCOUNTS, Map.of()));
        String token = scene.found(fresh, "sha256 ([0-9a-f]{8})");
        scene.world().server().clock().advance(Duration.ofMinutes(29));
        scene.page(ACCOUNTS);
        scene.world().server().clock().advance(Duration.ofMinutes(2));

        HttpResponse<String> renewed = scene.tried(ACCOUNTS, Map.of());
        assertThat(HubPages.words(renewed)).contains("Answer 200", "which was a call of its own");
        assertThat(scene.found(renewed, "sha256 ([0-9a-f]{8})")).isNotEqualTo(token);

        scene.revokesAll();
        HttpResponse<String> dead = scene.tried(ACCOUNTS, Map.of("more", "X-Mine: kept"));
        assertThat(dead.body()).contains("action=\"/customer/");
    }

    @Test
    void transferGoesOnAfterTheCodeOfTheOutbox() {
        String prepare = "/try/gb/prepareExternalTransfer";
        HttpResponse<String> agreed = scene.agrees(scene.tried(prepare, Map.of()));
        assertThat(HubPages.words(agreed)).contains("The customer agreed. Press Send");
        HttpResponse<String> prepared = scene.press(prepare, agreed, Map.of());
        assertThat(HubPages.words(prepared)).contains("Answer 200");

        String execute = "/try/gb/executeExternalTransfer";
        HttpResponse<String> waits = scene.tried(execute, Map.of());
        assertThat(HubPages.words(waits)).contains("Answer 403", "mfaRequired", "It was sent to XXXX");
        assertThat(waits.body()).contains("value=\"" + scene.world().server().latestCode() + "\"");

        HttpResponse<String> wrong = scene.ann().submit(waits, execute + "/code", Map.of("digits", "111111"));
        assertThat(HubPages.words(wrong)).contains("The code was not taken");
        HttpResponse<String> right = scene.ann().submit(wrong, execute + "/code", Map.of());
        assertThat(HubPages.words(right)).contains("The code was right.");

        HttpResponse<String> done = scene.tried("/try/gb/confirmExternalTransfer", Map.of());
        assertThat(HubPages.words(done)).contains("Answer 200");
    }

    @Test
    void repetitionOfAWriteIsMeant_L36() {
        String path = "/try/sg/preparePersonalTransfer";
        HttpResponse<String> prepared = scene.press(path, scene.agrees(scene.tried(path, Map.of())), Map.of());
        assertThat(HubPages.words(prepared)).contains("Answer 200");

        HttpResponse<String> asked = scene.press(path, prepared, Map.of());
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(asked)).contains("Say that you mean it");
        HttpResponse<String> meant = scene.press(path, prepared, Map.of("sure", "yes"));
        assertThat(HubPages.words(meant)).contains("Answer 200");
    }

    @Test
    void triedCallsAreMarkedInTheLog_L45() {
        scene.tried("/try/sg/referenceDataApac", Map.of());

        assertThat(scene.calls())
                .filteredOn(call -> call.operation().equals("referenceDataApac"))
                .singleElement()
                .satisfies(call -> assertThat(call.deed()).isEqualTo(ApplicationDeed.TRIED));
    }
}
