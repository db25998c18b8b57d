package dev.sandbank.application.hub.session.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.RecoveryCodes;
import dev.sandbank.domain.hub.session.SecondFactor;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import net.jqwik.api.Example;

/** What every {@link Factors} must do. */
public abstract class FactorsContract extends StoreContract {

    private static final DeveloperId ANN = new DeveloperId("0123456789abcdeA");
    private static final FactorSeed SEED = new FactorSeed("0123456789012345678901");
    private static final RecoveryCode CODE = RecoveryCode.of(new byte[RecoveryCode.BYTES]);

    private Factors factors() {
        stores().developers()
                .add(new Developer(
                        ANN,
                        new UserId("ann"),
                        new EmailAddress("ann@example.com"),
                        "ann",
                        "",
                        SpaceId.DEFAULT,
                        new PasswordHash("hash"),
                        false,
                        false,
                        NOON));
        return stores().factors();
    }

    @Example
    void factorIsFoundAsStoredUntilRemoved() {
        Factors factors = factors();
        AccountFactor off = factors.of(ANN);
        assertThat(off.isOn()).isFalse();
        AccountFactor setUp = off.with(off.factor().begin(SEED, NOON));
        assertThat(factors.replace(off, setUp)).isTrue();
        assertThat(factors.find(ANN)).contains(setUp);

        AccountFactor on = setUp.with(setUp.factor().confirm(7, NOON)).with(RecoveryCodes.of(List.of(CODE)));
        assertThat(factors.replace(setUp, on)).isTrue();
        AccountFactor tried = on.wrong(NOON).warned(NOON.plusSeconds(1));
        for (int i = 0; i < 6; i++) {
            tried = tried.wrong(NOON);
        }
        assertThat(factors.replace(on, tried)).isTrue();
        assertThat(factors.find(ANN)).contains(tried);
        assertThat(factors.remove(ANN)).isTrue();
        assertThat(factors.remove(ANN)).isFalse();
        assertThat(factors.find(ANN)).isEmpty();
    }

    /** H22: whoever comes second finds another factor than the one that was read, and changes nothing. */
    @Example
    void h22ChangeOfWhatIsNotThereAnyMoreIsRefused() {
        Factors factors = factors();
        AccountFactor off = factors.of(ANN);
        AccountFactor on = off.with(new SecondFactor(new SecondFactor.Enrolled(SEED, 7, NOON), null));
        AccountFactor coded = on.with(RecoveryCodes.of(List.of(CODE)));
        assertThat(factors.replace(off, coded)).isTrue();
        assertThat(factors.replace(off, on)).isFalse();

        AccountFactor used = coded.with(coded.factor().accept(8));
        assertThat(factors.replace(coded, used)).isTrue();
        assertThat(factors.replace(coded, used)).isFalse();
        assertThat(factors.replace(coded, coded.wrong(NOON))).isFalse();
        AccountFactor recovered = used.with(RecoveryCodes.NONE);
        assertThat(factors.replace(used, recovered)).isTrue();
        assertThat(factors.replace(used, recovered)).isFalse();
        assertThat(factors.replace(recovered, recovered.wrong(NOON))).isTrue();
        assertThat(factors.replace(recovered, recovered.wrong(NOON))).isFalse();
    }

    @Example
    void factorEndsWithItsDeveloper() {
        Factors factors = factors();
        AccountFactor off = factors.of(ANN);
        factors.replace(off, off.with(off.factor().begin(SEED, NOON)));
        stores().developers().remove(ANN);
        assertThat(factors.find(ANN)).isEmpty();
    }
}
