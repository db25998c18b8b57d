package dev.sandbank.application.hub.session.factor;

import static dev.sandbank.application.hub.session.factor.FactorWorld.HERE;
import static dev.sandbank.application.hub.session.factor.FactorWorld.PASSWORD;
import static dev.sandbank.application.hub.session.factor.FactorWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.session.factor.ConfirmFactor.Confirmed;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SecondFactorCasesTest {

    private final FactorWorld world = new FactorWorld(false);
    private final DeveloperId olu = world.olu().id();

    /** H22: a code passes once, and so does the code of the setup. */
    @Test
    void h22CodePassesOnce() {
        world.factor().begin().begin(olu, PASSWORD, "", HERE);
        String setupCode = world.setupCode();
        world.factor().confirm().confirm(olu, setupCode, HERE);
        assertThat(world.refusalOfLogIn(setupCode)).contains(CredentialRefusal.FACTOR_CODE_USED);

        world.later(Duration.ofMinutes(5));
        String code = world.code();
        world.logIn(code);
        assertThat(world.refusalOfLogIn(code)).contains(CredentialRefusal.FACTOR_CODE_USED);

        String older = world.code(world.enrolledSeed(), -1);
        assertThat(world.refusalOfLogIn(older)).contains(CredentialRefusal.FACTOR_CODE_USED);
    }

    /** H23: a malformed code costs no try; one step off passes, two do not. */
    @Test
    void h23MalformedCodesCostNoTry() {
        world.enrol();
        for (String malformed : new String[] {"12345", "1234567", "１２３４５６", ""}) {
            assertThat(world.refusalOfLogIn(malformed)).contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        }
        assertThat(world.refusalOfLogIn("0".repeat(23))).contains(CredentialRefusal.RECOVERY_CODE_MALFORMED);
        assertThat(world.kept().tries().failures()).isZero();
        var seed = world.enrolledSeed();
        assertThat(world.refusalOfLogIn(world.code(seed, 2))).contains(CredentialRefusal.FACTOR_CODE_WRONG);
        String code = world.code(seed, 1);
        world.logIn(code.substring(0, 3) + " " + code.substring(3));
    }

    /** H24: five tries over all sessions, then a delay that grows; the right code passes after it; the owner is told. */
    @Test
    void h24GuessingIsDelayedByAccount() {
        world.enrol();
        int before = world.mails().size();
        String wrong = world.code(world.enrolledSeed(), 50);
        for (int i = 0; i < 5; i++) {
            assertThat(world.refusalOfLogIn(wrong)).contains(CredentialRefusal.FACTOR_CODE_WRONG);
        }
        assertThat(world.refusalOfLogIn(world.code())).contains(CredentialRefusal.FACTOR_DELAYED);
        assertThat(world.mails()).hasSize(before + 1);
        assertThat(world.mails().get(0).subject()).contains("tries codes");

        world.later(Duration.ofSeconds(30));
        assertThat(world.refusalOfLogIn(wrong)).contains(CredentialRefusal.FACTOR_CODE_WRONG);
        world.later(Duration.ofSeconds(59));
        assertThat(world.refusalOfLogIn(world.code())).contains(CredentialRefusal.FACTOR_DELAYED);
        world.later(Duration.ofSeconds(1));
        world.logIn(world.code());
        assertThat(world.kept().tries().failures()).isZero();
        assertThat(world.mails()).hasSize(before + 1);
    }

    /** H25: one secret until it is confirmed, cancelled or ten minutes old; the old phone stays in force till then. */
    @Test
    void h25SetupShowsOneSecretUntilItIsOver() {
        world.factor().begin().begin(olu, PASSWORD, "", HERE);
        String shown = typed();
        world.factor().begin().begin(olu, PASSWORD, "", HERE);
        assertThat(typed()).isEqualTo(shown);
        assertThat(refusalOf(() -> world.factor()
                        .confirm()
                        .confirm(olu, world.code(world.setup().seed(), 9), HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_WRONG);
        assertThat(world.kept().isOn()).isFalse();
        world.factor().cancel().cancel(olu);
        assertThat(world.factor().show().show(world.olu()).setup()).isNull();
        assertThat(refusalOf(() -> world.factor().confirm().confirm(olu, "123456", HERE)))
                .contains(CredentialRefusal.FACTOR_SETUP_OVER);
        world.factor().begin().begin(olu, PASSWORD, "", HERE);
        assertThat(typed()).isNotEqualTo(shown);
        world.later(Duration.ofMinutes(10));
        assertThat(world.factor().show().show(world.olu()).setup()).isNull();

        world.enrol();
        assertThat(refusalOf(() -> world.factor().begin().begin(olu, PASSWORD, "", HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        world.factor().begin().begin(olu, PASSWORD, world.code(), HERE);
        world.later(Duration.ofSeconds(30));
        world.logIn(world.code());
        String old = world.enrolledSeed().value();
        world.factor().confirm().confirm(olu, world.setupCode(), HERE);
        assertThat(world.enrolledSeed().value()).isNotEqualTo(old);
    }

    /** H27: ten codes, each once; lenient in case, blanks and dashes; new ones end the old; the owner is told. */
    @Test
    void h27RecoveryCodesWorkOnceEach() {
        List<RecoveryCode> codes = world.enrol();
        assertThat(codes).hasSize(10);
        world.logIn(codes.get(0).inGroups().toLowerCase(Locale.ROOT).replace('-', ' '));
        assertThat(world.refusalOfLogIn(codes.get(0).text())).contains(CredentialRefusal.RECOVERY_CODE_WRONG);
        assertThat(world.factor().show().show(world.olu()).codesLeft()).isEqualTo(9);
        assertThat(world.mails().get(0).body().toString()).contains("9");

        assertThat(refusalOf(() -> world.factor().renewCodes().renew(olu, "wrong", world.code(), HERE)))
                .contains(DeveloperRefusal.DEVELOPER_LOGIN_WRONG);
        assertThat(refusalOf(() -> world.factor().renewCodes().renew(olu, PASSWORD, "", HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        List<RecoveryCode> renewed = world.factor().renewCodes().renew(olu, PASSWORD, world.code(), HERE);
        assertThat(world.refusalOfLogIn(codes.get(1).text())).contains(CredentialRefusal.RECOVERY_CODE_WRONG);
        for (RecoveryCode code : renewed) {
            world.logIn(code.text());
        }
        assertThat(world.kept().codes().left()).isZero();
        assertThat(world.mails().get(0).body().toString()).contains("Make new ones");
    }

    /** H29: when the factor changes, all other sessions end and the acting one rotates. */
    @Test
    void h29ChangeOfTheFactorEndsOtherSessions() {
        String other = ((dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn)
                        world.session().logIn().logIn("olu", PASSWORD, HERE, null))
                .secret();
        world.factor().begin().begin(olu, PASSWORD, "", HERE);
        Confirmed confirmed = world.factor().confirm().confirm(olu, world.setupCode(), HERE);
        Source source = HERE.source();
        assertThat(confirmed.toString()).isEqualTo("Confirmed");
        assertThat(world.session().find().find(other, source)).isEmpty();
        assertThat(world.session().find().find(confirmed.secret(), source)).isPresent();
        world.later(Duration.ofMinutes(1));

        assertThat(refusalOf(() -> world.factor().switchOff().switchOff(olu, PASSWORD, "000000 0", HERE)))
                .contains(CredentialRefusal.FACTOR_CODE_MALFORMED);
        String after = world.factor().switchOff().switchOff(olu, PASSWORD, world.code(), HERE);
        assertThat(world.session().find().find(confirmed.secret(), source)).isEmpty();
        assertThat(world.session().find().find(after, source)).isPresent();
        assertThat(world.kept()).isEqualTo(AccountFactor.off(olu));
        assertThat(refusalOf(() -> world.factor().switchOff().switchOff(olu, PASSWORD, "123456", HERE)))
                .contains(CredentialRefusal.FACTOR_OFF);
        assertThat(refusalOf(() -> world.factor().renewCodes().renew(olu, PASSWORD, "123456", HERE)))
                .contains(CredentialRefusal.FACTOR_OFF);
    }

    /** H28: where administrators must have a factor, it is asked for and cannot be switched off; a reset needs no code. */
    @Test
    void h28FactorIsRequiredOfAdministrators() {
        FactorWorld strict = new FactorWorld(true);
        DeveloperId id = strict.olu().id();
        String secret = ((dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn)
                        strict.session().logIn().logIn("olu", PASSWORD, HERE, null))
                .secret();
        assertThat(strict.session()
                        .find()
                        .find(secret, HERE.source())
                        .orElseThrow()
                        .mustEnrol())
                .isTrue();
        assertThat(strict.factor().show().show(strict.olu()).required()).isTrue();
        strict.enrol();
        assertThat(refusalOf(() -> strict.factor().switchOff().switchOff(id, PASSWORD, strict.code(), HERE)))
                .contains(CredentialRefusal.FACTOR_REQUIRED);
        String session = strict.logIn(strict.code()).secret();
        assertThat(strict.session()
                        .find()
                        .find(session, HERE.source())
                        .orElseThrow()
                        .mustEnrol())
                .isFalse();

        assertThat(strict.reset().reset(id).userId().value()).isEqualTo("olu");
        assertThat(strict.session().find().find(session, HERE.source())).isEmpty();
        assertThat(strict.mails().get(0).subject()).contains("was reset");
        assertThat(strict.stores().auditLog().after(0, 100))
                .last()
                .satisfies(entry -> assertThat(entry.event().action().text()).isEqualTo("factor-reset"));
        assertThat(refusalOf(() -> strict.reset().reset(id))).contains(CredentialRefusal.FACTOR_OFF);
    }

    /** The ticket of the first step ends after ten minutes, with a change of the password, and with a suspension. */
    @Test
    void ticketOpensNothingButTheQuestionForTheCode() {
        world.enrol();
        String ticket = world.ticket();
        assertThat(world.session().findWaitingLogIn().find(ticket)).contains(world.olu());
        assertThat(world.session().find().find(ticket, HERE.source())).isEmpty();
        assertThat(world.session().findWaitingLogIn().find(ticket + "x")).isEmpty();
        assertThat(world.session().findWaitingLogIn().find(ticket.substring(0, ticket.length() - 1) + "-"))
                .isEmpty();
        assertThat(refusalOf(() -> world.session().logInByCode().logIn("", "123456", HERE, null)))
                .contains(DeveloperRefusal.LINK_ENDED);
        world.stores().developers().replace(world.olu().suspended(true));
        assertThat(world.session().findWaitingLogIn().find(ticket)).isEmpty();
        world.stores().developers().replace(world.olu().suspended(false));
        world.later(Duration.ofMinutes(10));
        assertThat(world.session().findWaitingLogIn().find(ticket)).isEmpty();
    }

    private String typed() {
        return Objects.requireNonNull(world.factor().show().show(world.olu()).setup())
                .typed();
    }
}
