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
        System.out.println(HubPages.words(answer));
        assertThat(HubPages.words(answer)).contains("Answer 200").contains("SandboxUser2 let Budget Buddy in");
    }
}
