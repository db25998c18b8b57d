package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EmailPagesTest {

    private static final String PATH = "/account/email";
    private static final String CONFIRM = "/confirm-email";
    private static final String OLD = "ann@example.com";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    /** H21: the new address confirms, the old one is told with time and source and gets no link that acts. */
    @Test
    void h21AddressIsConfirmedAtTheNewOneAndToldAtTheOld() {
        later();
        assertThat(HubPages.words(ask("new@example.com"))).contains("on its way to new@example.com");
        assertThat(HubPages.words(ann.open("/account"))).contains(OLD);
        HubPages mailReader = world.visitor();
        HttpResponse<String> page = mailReader.open(world.linkTo("new@example.com", CONFIRM));
        assertThat(HubPages.words(page)).contains("new@example.com becomes the address of the account ann");
        assertThat(HubPages.words(ann.open("/account"))).contains(OLD);
        HttpResponse<String> done = mailReader.send(page, CONFIRM, Map.of());
        assertThat(HubPages.words(done)).contains("Your address is changed");
        assertThat(mailReader.get("/account").statusCode()).isEqualTo(303);

        assertThat(HubPages.words(ann.open("/account"))).contains("new@example.com");
        assertThat(world.mailsTo(OLD).get(0).content().text()).contains("was changed on", "UTC", "127.0.0.1");
        assertThat(world.mailsTo(OLD).get(0).content().links()).isEmpty();
        assertThat(world.logIn(world.visitor(), "new@example.com", HubWorld.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(mailReader.send(page, CONFIRM, Map.of()).statusCode()).isEqualTo(410);
    }

    /** H21: the next request ends the link of the one before; a link ends after a day. */
    @Test
    void h21NextRequestEndsTheLinkBefore() {
        later();
        ask("first@example.com");
        String first = world.linkTo("first@example.com", CONFIRM);
        later();
        ask("second@example.com");
        assertThat(world.visitor().open(first).statusCode()).isEqualTo(410);
        String second = world.linkTo("second@example.com", CONFIRM);
        assertThat(world.visitor().open(second).statusCode()).isEqualTo(200);
        world.server().clock().advance(Duration.ofHours(24));
        assertThat(world.visitor().open(second).statusCode()).isEqualTo(410);
    }

    /** H21: an address that somebody took meanwhile is refused at the confirmation; a known one gets no link. */
    @Test
    void h21AddressIsUniqueAtTheConfirmation() {
        later();
        ask("eve@example.com");
        String link = world.linkTo("eve@example.com", CONFIRM);
        later();
        world.developer("eve");
        HubPages reader = world.visitor();
        HttpResponse<String> taken = reader.send(reader.open(link), CONFIRM, Map.of());
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(ann.open("/account"))).contains(OLD);

        world.server().clock().advance(Duration.ofHours(2));
        world.logIn(ann, "ann", HubWorld.PASSWORD);
        int before = world.mailsTo("eve@example.com").size();
        assertThat(HubPages.words(ask("Eve@Example.com"))).contains("unless another account has this address");
        assertThat(world.mailsTo("eve@example.com")).hasSize(before);
    }

    /** H21, H10: password and code are asked first; addresses that look like others are refused at the field. */
    @Test
    void h21PasswordAndCodeAreAskedFirst() {
        later();
        HttpResponse<String> page = ann.open(PATH);
        assertThat(ann.submit(page, PATH, Map.of("email", "new@example.com", "present", "wrong"))
                        .statusCode())
                .isEqualTo(422);
        for (String odd : new String[] {"no address", "ann\uFF20example.com", "\u0131van@example.com"}) {
            HttpResponse<String> refused = ann.submit(page, PATH, Map.of("email", odd, "present", HubWorld.PASSWORD));
            assertThat(refused.statusCode()).as(odd).isEqualTo(422);
        }
        TestPhone phone = TestPhone.enrol(world, ann);
        HttpResponse<String> withCode = ann.open(PATH);
        HttpResponse<String> wrong = ann.submit(
                withCode,
                PATH,
                Map.of("email", "new@example.com", "present", HubWorld.PASSWORD, "code", phone.code(9)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"new@example.com\"").doesNotContain(phone.code(9));
        assertThat(ann.submit(
                                wrong,
                                PATH,
                                Map.of("email", "new@example.com", "present", HubWorld.PASSWORD, "code", phone.code()))
                        .statusCode())
                .isEqualTo(200);
    }

    /** H19: a change of the password or of the address ends links that were mailed before. */
    @Test
    void h19LinksEndWithAChange() {
        later();
        ask("new@example.com");
        String link = world.linkTo("new@example.com", CONFIRM);
        ann.submit(
                ann.open("/account"),
                "/account/password",
                Map.of("present", HubWorld.PASSWORD, "wanted", "another long password"));
        assertThat(world.visitor().open(link).statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> ask(String address) {
        return ann.submit(ann.open(PATH), PATH, Map.of("email", address, "present", HubWorld.PASSWORD));
    }

    private void later() {
        world.server().clock().advance(Duration.ofMinutes(5));
    }
}
