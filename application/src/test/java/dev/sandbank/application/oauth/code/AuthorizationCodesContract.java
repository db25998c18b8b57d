package dev.sandbank.application.oauth.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeArbitraries;
import dev.sandbank.domain.oauth.code.CodeFixture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link AuthorizationCodes} must do. */
public abstract class AuthorizationCodesContract extends StoreContract {

    private static final AuthorizationCode CODE = CodeFixture.code(GRANT, "code");

    @Provide
    Arbitrary<AuthorizationCode> anyCode() {
        return CodeArbitraries.codes(GRANT);
    }

    @Property(tries = 60)
    void aCodeComesBackAsItWasAdded(@ForAll("anyCode") AuthorizationCode code) {
        storeGrant();
        stores().codes().add(code);

        assertThat(stores().codes().find(code.id())).contains(code);
        stores().clients().remove(CLIENT.id());
    }

    @Example
    void anUnknownCodeIsNotFoundAndNotSpent() {
        assertThat(stores().codes().find(CODE.id())).isEmpty();
        assertThat(stores().codes().spend(CODE.id(), NOON)).isFalse();
    }

    @Example
    void aCodeIsSpentOnceAndRemembersWhen() {
        storeGrant();
        stores().codes().add(CODE);

        assertThat(stores().codes().spend(CODE.id(), NOON.plusSeconds(3))).isTrue();
        assertThat(stores().codes().spend(CODE.id(), NOON.plusSeconds(4))).isFalse();

        assertThat(stores().codes().find(CODE.id())).contains(CODE.spend(NOON.plusSeconds(3)));
    }

    @Example
    void ofTwoThreadsThatSpendOneCodeExactlyOneWins() {
        storeGrant();
        stores().codes().add(CODE);

        assertThat(Race.of(2, () -> stores().codes().spend(CODE.id(), NOON))).containsExactlyInAnyOrder(true, false);
    }

    @Example
    void aCodeNeedsItsGrantStored() {
        stores().clients().add(CLIENT);

        assertThatThrownBy(() -> stores().codes().add(CODE)).isInstanceOf(IllegalStateException.class);
        assertThat(stores().codes().find(CODE.id())).isEmpty();
    }
}
