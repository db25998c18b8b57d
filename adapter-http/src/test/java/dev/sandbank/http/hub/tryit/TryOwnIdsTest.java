package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Forms begin with what the chosen customer has. */
class TryOwnIdsTest {

    @AutoClose
    private final TryScene scene = new TryScene();

    @Test
    void payeeIsTheCustomersOwnOfTheKindThatIsPaid() {
        String payees = scene.downloaded(scene.agrees(scene.tried("/try/gb/listPayees", Map.of())));

        for (String kind : List.of("External", "Internal")) {
            String path = "/try/gb/prepare" + kind + "Transfer";
            HttpResponse<String> page = scene.page(path);
            String id = scene.found(page, "\"payeeId\": \"([0-9a-f]{88})\"");
            assertThat(payees).contains(id);
            HttpResponse<String> asked = scene.press(path, page, Map.of());
            HttpResponse<String> agreed = asked.body().contains("/customer/consent") ? scene.lets(asked) : asked;
            assertThat(HubPages.words(scene.press(path, agreed, Map.of()))).contains("Answer 200", id);
        }
    }
}
