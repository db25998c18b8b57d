package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import net.jqwik.api.Example;

/** What every {@link Transactions} must do, whatever the stores are made of. */
public abstract class TransactionsContract extends StoreContract {

    @Example
    void whatAUnitWroteIsThereAfterIt() {
        String result = stores().transactions().run(() -> {
            storeGrant();
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(stores().clients().find(CLIENT.id())).contains(CLIENT);
        assertThat(stores().grants().find(GRANT.id())).contains(GRANT);
    }

    @Example
    void aUnitSeesItsOwnWrites() {
        boolean seen = stores().transactions().run(() -> {
            storeGrant();
            return stores().clients().find(CLIENT.id()).isPresent()
                    && stores().clients().list().size() == 1
                    && stores().grants().find(GRANT.id()).isPresent();
        });

        assertThat(seen).isTrue();
    }

    @Example
    void aUnitThatThrowsChangesNothing() {
        storeGrant();
        Client second = ClientFixture.client("client-2");

        assertThatThrownBy(() -> stores().transactions().run(() -> {
                    stores().clients().add(second);
                    stores().clients().replace(ClientFixture.strict(CLIENT.id().value()));
                    stores().grants().revoke(GRANT.id(), NOON);
                    stores().accessTokens().add(TokenFixture.twoLegged(second, "a", NOON));
                    stores().clients().remove(CLIENT.id());
                    throw new Refused(ClientRefusal.CLIENT_UNKNOWN);
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(ClientRefusal.CLIENT_UNKNOWN));

        assertThat(stores().clients().list()).containsExactly(CLIENT);
        assertThat(stores().grants().find(GRANT.id())).contains(GRANT);
        assertThat(stores().accessTokens()
                        .find(TokenFixture.twoLegged(second, "a", NOON).id()))
                .isEmpty();
    }

    @Example
    void oneFailingUnitDoesNotDisturbTheOthers() {
        List<CompletionStage<Integer>> submitted = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int number = i;
            submitted.add(stores().transactions().submit(() -> {
                stores().clients().add(ClientFixture.client("client-" + number));
                if (number % 3 == 0) {
                    throw new IllegalStateException("unit " + number);
                }
                return number;
            }));
        }

        for (int i = 0; i < 60; i++) {
            var outcome = submitted.get(i).toCompletableFuture().exceptionally(e -> -1);
            assertThat(outcome.join()).isEqualTo(i % 3 == 0 ? -1 : i);
        }
        assertThat(stores().clients().list()).hasSize(40);
    }

    @Example
    void unitsRunOneAfterAnother() {
        stores().clients().add(ClientFixture.withRate("counter", 0));

        Race.of(4, () -> {
            for (int i = 0; i < 25; i++) {
                stores().transactions().run(this::countOneUp);
            }
            return true;
        });

        assertThat(stores().clients().list().get(0).rateLimit().perMinute()).isEqualTo(100);
    }

    @Example
    void aUnitMustNotStartAnother() {
        assertThatThrownBy(() -> stores().transactions()
                        .run(() -> stores().transactions().run(() -> "inner")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a unit of work must not start another");
    }

    @Example
    void anErrorInTheWorkReachesTheCallerAndChangesNothing() {
        assertThatThrownBy(() -> stores().transactions().run(() -> {
                    stores().clients().add(CLIENT);
                    throw new StackOverflowError("too deep");
                }))
                .hasRootCauseInstanceOf(StackOverflowError.class);

        assertThat(stores().clients().list()).isEmpty();
    }

    private boolean countOneUp() {
        Client counter = stores().clients().list().get(0);
        return stores().clients()
                .replace(ClientFixture.withRate("counter", counter.rateLimit().perMinute() + 1));
    }
}
