package dev.sandbank.application.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.oauth.token.OAuthWorld.Answer;
import dev.sandbank.application.oauth.token.TokenLifeModel.Access;
import dev.sandbank.application.oauth.token.TokenLifeModel.Code;
import dev.sandbank.application.oauth.token.TokenLifeModel.Refresh;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs each step in the use cases and in their model. After each step both must agree on everything. */
final class TokenLife {

    static final List<Client> CLIENTS = List.of(ClientFixture.client("shop"), ClientFixture.client("thief"));

    private final OAuthWorld world;
    private final TokenLifeModel model = new TokenLifeModel(OAuthWorld.LIFETIMES);

    /** Begins with a new code and a family of one refresh token, so that every step has something to work on. */
    TokenLife(OAuthWorld world) {
        this.world = world;
        consent(0);
        redeem(0, 0, true);
        consent(0);
    }

    void consent(int client) {
        OpaqueToken code = world.consent(CLIENTS.get(client));
        AuthorizationCode stored = world.stores.codes().find(code.id()).orElseThrow();
        model.consented(CLIENTS.get(client), code, stored.grant().id(), now());
    }

    void redeem(int which, int client, boolean rightUri) {
        pick(model.codes, which).ifPresent(code -> {
            Client presenter = CLIENTS.get(client);
            Optional<Reason> expected = model.redeem(code, presenter, rightUri, now());
            String uri = rightUri ? ClientFixture.REDIRECT_URI : ClientFixture.REDIRECT_URI + "/elsewhere";

            Answer<IssuedTokens> answer = world.redeem(presenter, code.token, uri);

            assertThat(answer.refusal()).isEqualTo(expected);
            Instant familyEnd = now().plus(OAuthWorld.LIFETIMES.refreshToken());
            answer.result().ifPresent(tokens -> model.issued(code.family, tokens, familyEnd, now()));
        });
    }

    void refresh(int which, int client) {
        pick(model.refreshes, which).ifPresent(token -> {
            Client presenter = CLIENTS.get(client);
            Optional<Reason> expected = model.refresh(token, presenter, now());

            Answer<IssuedTokens> answer = world.refresh(presenter, token.token);

            assertThat(answer.refusal()).isEqualTo(expected);
            answer.result().ifPresent(tokens -> refreshed(token, tokens));
        });
    }

    void revokeAccess(int which, int client) {
        pick(model.accesses, which).ifPresent(token -> {
            boolean own = token.family.client.id().equals(CLIENTS.get(client).id());
            boolean gone = model.forgotten(token.expiresAt);

            Answer<Boolean> answer = world.revoke(CLIENTS.get(client), token.token);

            assertThat(answer.refusal()).isEqualTo(refusalOfRevocation(own, gone));
            token.revoked |= own && !gone && now().isBefore(token.expiresAt);
        });
    }

    void revokeFamily(int which, int client) {
        pick(model.refreshes, which).ifPresent(token -> {
            boolean own = token.family.client.id().equals(CLIENTS.get(client).id());
            boolean gone = model.forgotten(token.expiresAt);

            Answer<Boolean> answer = world.revoke(CLIENTS.get(client), token.token);

            assertThat(answer.refusal()).isEqualTo(refusalOfRevocation(own, gone));
            token.family.ended |= own && !gone;
        });
    }

    void customerEnds(int which) {
        pick(model.codes, which).ifPresent(code -> {
            boolean known = world.stores.grants().find(code.family.grant).isPresent();

            Answer<?> answer = world.revoke(code.family.grant);

            assertThat(answer.refusal())
                    .isEqualTo(known ? Optional.empty() : Optional.of(AuthorizationRefusal.GRANT_UNKNOWN));
            code.family.ended |= known;
        });
    }

    void advance(Duration by) {
        world.clock.advance(by);
    }

    void forgetExpired() {
        world.forgetExpired();
        model.forgetExpired(now());
    }

    /** Checks that every code and token has the state in the stores that the model says. */
    void agree() {
        model.codes.forEach(this::agreeOn);
        model.refreshes.forEach(this::agreeOn);
        model.accesses.forEach(this::agreeOn);
        assertThat(liveEndsOfChains()).doesNotHaveDuplicates();
    }

    private void refreshed(Refresh token, IssuedTokens tokens) {
        if (token.successors == null) {
            token.usedAt = now();
            token.successors = tokens;
            model.issued(token.family, tokens, token.expiresAt, now());
        } else {
            assertThat(tokens.accessToken()).isEqualTo(token.successors.accessToken());
            assertThat(tokens.refreshToken()).isEqualTo(token.successors.refreshToken());
        }
    }

    private void agreeOn(Code code) {
        Optional<AuthorizationCode> stored = world.stores.codes().find(code.token.id());
        assertThat(stored.isEmpty()).isEqualTo(model.forgotten(code.expiresAt));
        stored.ifPresent(found -> {
            assertThat(found.spent()).isEqualTo(code.spent);
            assertThat(found.grant().revokedAt() != null).isEqualTo(code.family.ended);
        });
    }

    private void agreeOn(Refresh token) {
        Optional<RefreshToken> stored = world.stores.refreshTokens().find(token.token.id());
        assertThat(stored.isEmpty()).isEqualTo(model.forgotten(token.expiresAt));
        stored.ifPresent(found -> {
            assertThat(found.usedAt()).isEqualTo(token.usedAt);
            assertThat(found.expiresAt()).isEqualTo(token.expiresAt);
            assertThat(found.grant().revokedAt() != null).isEqualTo(token.family.ended);
        });
    }

    private void agreeOn(Access token) {
        assertThat(world.verify(token.token).refusal()).isEqualTo(model.verify(token, now()));
    }

    private List<Object> liveEndsOfChains() {
        return model.refreshes.stream()
                .filter(token -> token.usedAt == null)
                .map(token -> (Object) token.family.grant)
                .toList();
    }

    private static Optional<Reason> refusalOfRevocation(boolean own, boolean gone) {
        return own || gone ? Optional.empty() : Optional.of(TokenRefusal.TOKEN_OF_ANOTHER_CLIENT);
    }

    private Instant now() {
        return world.clock.instant();
    }

    /** Picks the newest ones most often, because they find the most faults. */
    private static <T> Optional<T> pick(List<T> all, int which) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.max(0, all.size() - 1 - which)));
    }

    @Override
    public String toString() {
        return model.codes.size() + " codes, " + model.accesses.size() + " access tokens, "
                + Objects.toString(model.refreshes.size()) + " refresh tokens";
    }
}
