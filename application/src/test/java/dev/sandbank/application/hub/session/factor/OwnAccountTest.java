package dev.sandbank.application.hub.session.factor;

import static dev.sandbank.application.hub.session.factor.FactorWorld.HERE;
import static dev.sandbank.application.hub.session.factor.FactorWorld.PASSWORD;
import static dev.sandbank.application.hub.session.factor.FactorWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.developer.TestHashing;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.secret.PasswordHash;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

    private static final EmailAddress NEW = new EmailAddress("new@example.com");

    private final FactorWorld world = new FactorWorld(false);
    private final DeveloperId olu = world.olu().id();

    /** H21: password and code first; the link belongs to account and address; the next request ends it. */
    @Test
    void h21AddressIsChangedByItsLink() {
        world.enrol();
        assertThat(refusalOf(() -> world.session().askForEmailChange().ask(olu, "wrong", world.code(), NEW, HERE)))
                .contains(DeveloperRefusal.DEVELOPER_LOGIN_WRONG);
        assertThat(refusalOf(() -> world.session().askForEmailChange().ask(olu, PASSWORD, "", NEW, HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        world.session().askForEmailChange().ask(olu, PASSWORD, world.code(), NEW, HERE);
        String first = world.token();
        assertThat(world.session().findEmailChange().find(first).orElseThrow().address())
                .isEqualTo(NEW);
        world.later(Duration.ofMinutes(5));
        EmailAddress other = new EmailAddress("other@example.com");
        world.session().askForEmailChange().ask(olu, PASSWORD, world.code(), other, HERE);
        assertThat(refusalOf(() -> world.session().confirmEmailChange().confirm(first, HERE.source())))
                .contains(DeveloperRefusal.LINK_ENDED);

        String second = world.token();
        assertThat(world.session()
                        .confirmEmailChange()
                        .confirm(second, HERE.source())
                        .email())
                .isEqualTo(other);
        assertThat(world.mails().get(0).to().value()).isEqualTo("olu@example.com");
        assertThat(world.session().findEmailChange().find(second)).isEmpty();
    }

    /** H21: taken in between; H19: nothing works for a suspended account. */
    @Test
    void h21TakenAddressAndSuspendedAccountAreRefused() {
        world.session().askForEmailChange().ask(olu, PASSWORD, "", world.olu().email(), HERE);
        int before = world.mails().size();
        world.later(Duration.ofMinutes(5));
        world.session().askForEmailChange().ask(olu, PASSWORD, "", NEW, HERE);
        assertThat(world.mails()).hasSize(before + 1);
        String token = world.token();
        world.stores().developers().replace(world.olu().suspended(true));
        assertThat(world.session().findEmailChange().find(token)).isEmpty();
        assertThat(refusalOf(() -> world.session().confirmEmailChange().confirm(token, HERE.source())))
                .contains(DeveloperRefusal.LINK_ENDED);
        world.stores().developers().replace(world.olu().suspended(false));
        world.another("eve", NEW);
        assertThat(refusalOf(() -> world.session().confirmEmailChange().confirm(token, HERE.source())))
                .contains(RegistrationRefusal.EMAIL_TAKEN);
    }

    /** H53: the last administrator stays; another one goes with password and code. */
    @Test
    void h53OwnAccountIsDeletedWithPasswordAndCode() {
        world.enrol();
        assertThat(refusalOf(() -> world.session().deleteOwnAccount().delete(olu, PASSWORD, "123", Legacy.NONE, HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        assertThat(refusalOf(() ->
                        world.session().deleteOwnAccount().delete(olu, PASSWORD, world.code(), Legacy.NONE, HERE)))
                .contains(DeveloperRefusal.LAST_ADMINISTRATOR);
        world.later(Duration.ofMinutes(1));
        world.stores().developers().replace(world.olu().administrating(false));
        world.session().deleteOwnAccount().delete(olu, PASSWORD, world.code(), Legacy.NONE, HERE);
        assertThat(world.stores().developers().find(olu)).isEmpty();
        assertThat(world.stores().factors().find(olu)).isEmpty();
    }

    /** A hash that was made with less work is made anew when the password was right. */
    @Test
    void outdatedHashIsRenewedAtLogIn() {
        String before = world.olu().password().text();
        world.session().logIn().logIn("olu", PASSWORD, HERE, null);
        assertThat(world.olu().password().text()).isEqualTo(before);
        PasswordHash old = new PasswordHash(before.replace(TestHashing.PREFIX, TestHashing.OLD_PREFIX));
        world.stores().developers().replace(world.olu().withPassword(old));
        world.session().logIn().logIn("olu", PASSWORD, HERE, null);
        assertThat(world.olu().password().text()).isEqualTo(before);
    }
}
