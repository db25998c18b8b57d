package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final Pattern AUTHORIZE = Pattern.compile("href=\"([^\"]*/oauth2/authorize[^\"]*)\"");

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void buttonThatAsksTheCustomerIsThereOnceItLeadsToThePageOfTheBank() {
        assertThat(home()).contains("Once the application exists").doesNotContain("oauth2/authorize?");

        Registered shop = server.clients().register(FirstApplication.ID, "0123456789abcdef", Profile.COMPATIBLE, 60);
        assertThat(home()).doesNotContain("oauth2/authorize?");

        server.clients()
                .redirect(
                        shop,
                        server.http()
                                .getAtRoot("/")
                                .uri()
                                .resolve(FirstApplication.CALLBACK_PATH)
                                .toString());
        Matcher link = AUTHORIZE.matcher(home());
        assertThat(link.find()).isTrue();
        assertThat(server.http().getAtRoot(link.group(1).replace("&amp;", "&")).statusCode())
                .isEqualTo(200);
    }

    private String home() {
        return server.http().getAtRoot("/").body();
    }
}
