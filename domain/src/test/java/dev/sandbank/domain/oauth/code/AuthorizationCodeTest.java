package dev.sandbank.domain.oauth.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.InstantArbitraries;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AuthorizationCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("app");
    private static final Grant GRANT = GrantFixture.grant(CLIENT, "grant", NOW);
    private static final CodeVerifier VERIFIER = new CodeVerifier("v".repeat(43));

    @Provide
    Arbitrary<AuthorizationCode> codes() {
        return CodeArbitraries.codes(GRANT);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    @Property
    void laterNeverUnexpires(
            @ForAll("codes") AuthorizationCode code, @ForAll("instants") Instant one, @ForAll("instants") Instant two) {
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        assertThat(code.expiredAt(earlier) && !code.expiredAt(later)).isFalse();
        assertThat(code.expiredAt(code.expiresAt())).isTrue();
        assertThat(code.expiredAt(code.expiresAt().minusMillis(1))).isFalse();
    }

    @Property
    void spendingMarksTheCodeAndChangesNothingElse(
            @ForAll("codes") AuthorizationCode code, @ForAll("instants") Instant now) {
        AuthorizationCode spent = code.spend(now);
        assertThat(spent.spent()).isTrue();
        assertThat(spent.spentAt()).isEqualTo(now);
        assertThat(spent).usingRecursiveComparison().ignoringFields("spentAt").isEqualTo(code);
    }

    @Property
    void onlyItsOwnClientMayRedeemACode(@ForAll("codes") AuthorizationCode code, @ForAll("instants") Instant now) {
        CodePresentation stolen = new CodePresentation(
                new ClientId("thief"), Market.SG, BusinessCode.GCB, code.redirectUri(), VERIFIER.value());
        assertThat(code.objectionTo(stolen, now)).contains(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_CLIENT);
    }

    @Example
    void rightPresentationMeetsNoObjection() {
        assertThat(bare().objectionTo(presentation(null), NOW)).isEmpty();
        assertThat(challenged().objectionTo(presentation(VERIFIER.value()), NOW))
                .isEmpty();
    }

    @Example
    void eachFaultHasItsOwnReason() {
        Instant late = bare().expiresAt();
        assertThat(bare().objectionTo(presentation(null), late)).contains(CodeRefusal.AUTHORIZATION_CODE_EXPIRED);
        assertThat(code(GRANT.revoke(NOW), null).objectionTo(presentation(null), NOW))
                .contains(TokenRefusal.GRANT_REVOKED);
        assertThat(bare().objectionTo(in(Market.HK, BusinessCode.GCB), NOW))
                .contains(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_MARKET);
        assertThat(bare().objectionTo(in(Market.SG, BusinessCode.PPL), NOW))
                .contains(CodeRefusal.AUTHORIZATION_CODE_OF_ANOTHER_MARKET);
        assertThat(bare().objectionTo(returning("https://evil.example/"), NOW))
                .contains(CodeRefusal.REDIRECT_URI_CHANGED);
        assertThat(bare().objectionTo(returning(null), NOW)).contains(CodeRefusal.REDIRECT_URI_CHANGED);
    }

    @Example
    void verifierIsNeededExactlyIfAChallengeWasSent() {
        assertThat(challenged().objectionTo(presentation(null), NOW)).contains(CodeRefusal.CODE_VERIFIER_MISSING);
        assertThat(challenged().objectionTo(presentation("w".repeat(43)), NOW))
                .contains(CodeRefusal.CODE_VERIFIER_WRONG);
        assertThat(challenged().objectionTo(presentation("malformed"), NOW)).contains(CodeRefusal.CODE_VERIFIER_WRONG);
        assertThat(bare().objectionTo(presentation(VERIFIER.value()), NOW))
                .contains(CodeRefusal.CODE_VERIFIER_UNEXPECTED);
    }

    @Example
    void redirectUriThatWasNotAskedForMayBeOmitted() {
        AuthorizationCode silent = new AuthorizationCode(
                bare().id(), bare().hash(), GRANT, ClientFixture.REDIRECT_URI, false, null, bare().expiresAt(), null);
        assertThat(silent.objectionTo(returning(null), NOW)).isEmpty();
        assertThat(silent.objectionTo(returning("https://evil.example/"), NOW))
                .contains(CodeRefusal.REDIRECT_URI_CHANGED);
    }

    private static AuthorizationCode bare() {
        return code(GRANT, null);
    }

    private static AuthorizationCode challenged() {
        return code(GRANT, CodeChallenge.of(VERIFIER));
    }

    private static AuthorizationCode code(Grant grant, @Nullable CodeChallenge challenge) {
        AuthorizationCode plain = CodeFixture.code(grant, "code");
        return new AuthorizationCode(
                plain.id(), plain.hash(), grant, plain.redirectUri(), true, challenge, plain.expiresAt(), null);
    }

    private static CodePresentation presentation(@Nullable String verifier) {
        return new CodePresentation(CLIENT.id(), Market.SG, BusinessCode.GCB, ClientFixture.REDIRECT_URI, verifier);
    }

    private static CodePresentation in(Market market, BusinessCode businessCode) {
        return new CodePresentation(CLIENT.id(), market, businessCode, ClientFixture.REDIRECT_URI, null);
    }

    private static CodePresentation returning(@Nullable String redirectUri) {
        return new CodePresentation(CLIENT.id(), Market.SG, BusinessCode.GCB, redirectUri, null);
    }
}
