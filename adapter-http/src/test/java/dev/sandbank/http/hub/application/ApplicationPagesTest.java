package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Applications on pages. */
class ApplicationPagesTest {

    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("id=\"client-id\"[^>]*value=\"([^\"]*)\"");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @Test
    void h35FormThatIsSentTwiceMakesOneApplicationAndItsSecretIsShownOnce() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> page = ann.open("/apps/new");
        Map<String, String> typed = Map.of("name", "Shöp / ?", "space", "own");
        ann.send(page, "/apps/new", typed);
        HttpResponse<String> made = ann.submit(page, "/apps/new", typed);

        String secret = found(SECRET, made);
        assertThat(secret).matches("[A-Za-z][A-Za-z0-9]{42,}");
        assertThat(ann.open("/apps/secret").body()).doesNotContain(secret);
        HttpResponse<String> one = ann.open("/apps/" + found(ID, made));
        assertThat(one.body()).doesNotContain(secret).contains("..." + secret.substring(secret.length() - 4));
        assertThat(ann.open("/apps").body().split("/apps/[0-9a-f]{8}-", -1)).hasSize(2);
    }

    @Test
    void h71FormThatIsSentAgainWithOtherTextIsShownWithAFreshMark() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> page = ann.open("/apps/new");
        ann.submit(page, "/apps/new", Map.of("name", "One", "space", "own"));
        HttpResponse<String> again = ann.send(page, "/apps/new", Map.of("name", "Two", "space", "own"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("value=\"Two\"");
        assertThat(ann.submit(again, "/apps/new", Map.of("name", "Two", "space", "own"))
                        .body())
                .contains("client-secret");
    }

    @Test
    void h38SecretIsRotatedWithAnOverlap() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> made =
                ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "own"));
        String path = "/apps/" + found(ID, made);
        HttpResponse<String> rotated = ann.submit(ann.open(path), path + "/rotate", Map.of("overlap", "1"));

        assertThat(found(SECRET, rotated)).isNotEqualTo(found(SECRET, made));
        assertThat(ann.send(ann.open(path), path + "/rotate", Map.of("overlap", "1"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void h38SecretIsAddedAndTheFormerOneEnded() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> made =
                ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "own"));
        String path = "/apps/" + found(ID, made);
        HttpResponse<String> alone = ann.open(path);
        String first = found(SECRET, made);
        assertThat(alone.body()).contains(lastFour(first)).doesNotContain("/end-secret");

        String second = found(SECRET, ann.submit(alone, path + "/add-secret", Map.of()));
        HttpResponse<String> both = ann.open(path);
        assertThat(both.body()).contains(lastFour(first), lastFour(second));
        Matcher ends = Pattern.compile("name=\"secret\" value=\"([^\"]*)\"").matcher(both.body());
        assertThat(ends.find()).isTrue();
        String newest = ends.group(1);
        assertThat(ann.send(both, path + "/add-secret", Map.of()).statusCode()).isEqualTo(422);

        HttpResponse<String> ended = ann.submit(both, path + "/end-secret", Map.of("secret", newest));
        assertThat(ended.body()).contains(lastFour(first)).doesNotContain(lastFour(second), "/end-secret");
        HttpResponse<String> again = ann.send(both, path + "/end-secret", Map.of("secret", newest));
        assertThat(again.statusCode()).isEqualTo(422);
    }

    private static String lastFour(String secret) {
        return "..." + secret.substring(secret.length() - 4);
    }

    @Test
    void h40ApplicationIsDeletedByTypingItsId() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> made =
                ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "shared"));
        String id = found(ID, made);
        String path = "/apps/" + id;

        assertThat(ann.send(ann.open(path), path + "/delete", Map.of("confirm", "Shop"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(ann.submit(ann.open(path), path + "/delete", Map.of("confirm", " " + id + " "))
                        .body())
                .contains("No application yet");
        assertThat(ann.open(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void h72FaultIsToldAtItsField() {
        HubPages ann = world.developer("ann");
        Map<String, String> wrong = new HashMap<>(Map.of("name", "Shop", "space", "own"));
        wrong.put("redirectUris", "http://shop.example.com/back");
        HttpResponse<String> page = ann.send(ann.open("/apps/new"), "/apps/new", wrong);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#redirectUris\"", "<title>Error", "shop.example.com/back");
    }

    @Test
    void applicationOfOthersIsUnknown() {
        HubPages ann = world.developer("ann");
        HttpResponse<String> made =
                ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "own"));

        assertThat(world.developer("bob").open("/apps/" + found(ID, made)).statusCode())
                .isBetween(400, 499);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
