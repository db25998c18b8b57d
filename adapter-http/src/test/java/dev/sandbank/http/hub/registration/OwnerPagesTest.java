package dev.sandbank.http.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** H13: the first account. */
class OwnerPagesTest {

    private static final Map<String, String> OWNER =
            Map.of("name", "Olu", "email", "olu@example.com", "userId", "olu", "password", HubWorld.PASSWORD);

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @Test
    void linkMakesOneOwnerWhoeverOpensIt() {
        String link = link();
        HubPages one = world.visitor();
        HubPages other = world.visitor();
        HttpResponse<String> page = one.open(link);
        HttpResponse<String> otherPage = other.open(link);

        assertThat(one.send(page, "/owner", OWNER).statusCode()).isEqualTo(303);
        assertThat(one.open("/account").body()).contains("olu@example.com");
        assertThat(other.send(otherPage, "/owner", OWNER).statusCode()).isEqualTo(404);
        assertThat(other.open(link).statusCode()).isEqualTo(404);
        assertThat(world.server().stores().developers().actingAdministrators()).hasSize(1);
        assertThat(world.registrations().ownerLink().renew()).isEmpty();
    }

    @Test
    void eachStartEndsTheLinkBefore() {
        String first = link();
        String second = link();
        assertThat(world.visitor().open(first).statusCode()).isEqualTo(404);
        assertThat(world.visitor().open(second).statusCode()).isEqualTo(200);
    }

    @Test
    void faultsAreToldAtTheirFields() {
        HubPages one = world.visitor();
        HttpResponse<String> page = one.open(link());
        HttpResponse<String> wrong =
                one.send(page, "/owner", Map.of("name", "Olu", "email", "olu", "userId", "x", "password", "short"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#email\"", "href=\"#userId\"", "href=\"#password\"", "value=\"Olu\"");
        assertThat(wrong.body()).doesNotContain("value=\"short\"");
    }

    @Test
    void withoutALinkThereIsNoPage() {
        assertThat(world.visitor().open("/owner").statusCode()).isEqualTo(404);
        assertThat(world.visitor().open("/owner?token=anything").statusCode()).isEqualTo(404);
    }

    private String link() {
        return "/owner?token=" + world.registrations().ownerLink().renew().orElseThrow();
    }
}
