package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.oauth.token.OAuthWorld.Answer;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** The life of codes and tokens over any stores: after any steps in any order, the stores agree with the model. */
public abstract class TokenLifeContract extends StoreContract {

    private static final Client SHOP = TokenLife.CLIENTS.get(0);

    private final CountingSecrets secrets = new CountingSecrets();

    @Property(tries = 120)
    void everyHistoryAgreesWithTheModel(@ForAll("histories") ActionChain<TokenLife> history) {
        history.withInvariant("stores and model agree", TokenLife::agree).run();
    }

    @Example
    void ofParallelRedemptionsOneGetsTokensAndTheOthersRevokeThem() {
        OAuthWorld world = newWorld();
        OpaqueToken code = world.consent(SHOP);

        List<Answer<IssuedTokens>> answers = Race.of(4, () -> world.redeem(SHOP, code, ClientFixture.REDIRECT_URI));

        assertThat(answers).filteredOn(answer -> answer.result().isPresent()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.refusal().equals(Optional.of(CodeRefusal.AUTHORIZATION_CODE_REPLAYED)))
                .hasSize(3);
        OpaqueToken issued = answers.stream()
                .flatMap(answer -> answer.result().stream())
                .findFirst()
                .orElseThrow()
                .accessToken();
        assertThat(world.verify(issued).refusal()).contains(TokenRefusal.ACCESS_TOKEN_REVOKED);
    }

    @Example
    void parallelRefreshesGetTheSameSuccessor() {
        OAuthWorld world = newWorld();
        IssuedTokens first = world.redeem(SHOP, world.consent(SHOP), ClientFixture.REDIRECT_URI)
                .result()
                .orElseThrow();
        OpaqueToken presented = Objects.requireNonNull(first.refreshToken());

        List<Answer<IssuedTokens>> answers = Race.of(4, () -> world.refresh(SHOP, presented));

        assertThat(answers).allMatch(answer -> answer.result().isPresent());
        assertThat(answers.stream()
                        .map(answer -> answer.result().orElseThrow().refreshToken())
                        .distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<ActionChain<TokenLife>> histories() {
        return ActionChain.startWith(() -> new TokenLife(newWorld()))
                .withAction(3, step("consent", client(), (life, c) -> life.consent(c)))
                .withAction(4, redemption())
                .withAction(5, presented("refresh", TokenLife::refresh))
                .withAction(1, presented("revoke access token", TokenLife::revokeAccess))
                .withAction(1, presented("revoke family", TokenLife::revokeFamily))
                .withAction(1, step("customer ends grant", which(), TokenLife::customerEnds))
                .withAction(3, step("advance", pause(), TokenLife::advance))
                .withAction(1, step("forget expired", Arbitraries.just(0), (life, none) -> life.forgetExpired()))
                .withMaxTransformations(40);
    }

    private OAuthWorld newWorld() {
        TokenLife.CLIENTS.forEach(client -> stores().clients().add(client));
        return new OAuthWorld(stores(), secrets);
    }

    private static Action.Independent<TokenLife> redemption() {
        Arbitrary<Boolean> rightUri = Arbitraries.of(true, true, true, false);
        return () -> Combinators.combine(which(), client(), rightUri)
                .as((code, client, right) -> mutate(
                        "redeem code -" + code + " as " + client + (right ? "" : " with another URI"),
                        life -> life.redeem(code, client, right)));
    }

    private static Action.Independent<TokenLife> presented(String name, Presentation presentation) {
        return () -> Combinators.combine(which(), client())
                .as((token, client) -> mutate(
                        name + " -" + token + " as " + client, life -> presentation.present(life, token, client)));
    }

    private static <T> Action.Independent<TokenLife> step(String name, Arbitrary<T> drawn, Step<T> step) {
        return () -> drawn.map(value -> mutate(name + " " + value, life -> step.take(life, value)));
    }

    private static Transformer<TokenLife> mutate(String name, Consumer<TokenLife> change) {
        return Transformer.mutate(name, change);
    }

    /** Mostly the newest. */
    private static Arbitrary<Integer> which() {
        return Arbitraries.of(0, 0, 1, 1, 2, 3);
    }

    /** Mostly the owner. */
    private static Arbitrary<Integer> client() {
        return Arbitraries.of(0, 0, 0, 0, 1);
    }

    private static Arbitrary<Duration> pause() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(1L, 9L, 10L, 10L)),
                        Tuple.of(5, Arbitraries.of(120L, 120L, 1800L)),
                        Tuple.of(1, Arbitraries.of(86_400L * 15, 86_400L * 30)))
                .map(Duration::ofSeconds);
    }

    private interface Presentation {
        void present(TokenLife life, int token, int client);
    }

    private interface Step<T> {
        void take(TokenLife life, T value);
    }
}
