package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TryPagesTest {

    @AutoClose
    private final TryScene scene = new TryScene();

    @Test
    void ownTokenIsGotByTheRightToUseTheApplication_L24() {
        HttpResponse<String> answer = scene.tried("/try/sg/referenceDataApac", Map.of());

        assertThat(HubPages.words(answer)).contains("Answer 200").contains("The application’s own token");
    }

    @Test
    void customerIsAskedInTheSameTabAndTheCallIsMadeAfterwards_L25() {
        HttpResponse<String> logIn = scene.tried(TryScene.ACCOUNTS + "?customer=SandboxUser2", Map.of());
        assertThat(logIn.body()).contains("value=\"SandboxUser2\"");

        HttpResponse<String> answer = scene.agrees(logIn);

        assertThat(answer.statusCode()).isEqualTo(200);

        assertThat(HubPages.words(answer)).contains("Answer 200").contains("SandboxUser2 let Budget Buddy in");
    }

    @Test
    void transferGoesOnAfterTheCodeOfTheOutbox() {
        String prepare = "/try/gb/prepareExternalTransfer";
        HttpResponse<String> prepared = scene.press(prepare, scene.agrees(scene.tried(prepare, Map.of())), Map.of());
        assertThat(HubPages.words(prepared)).contains("Answer 200");
        String execute = "/try/gb/executeExternalTransfer";
        HttpResponse<String> waits = scene.tried(execute, Map.of());
        System.out.println(HubPages.words(waits));
        HttpResponse<String> right = scene.ann().submit(waits, execute + "/code", Map.of());
        System.out.println(HubPages.words(right));
    }
}
