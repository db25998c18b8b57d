package dev.sandbank.domain.oauth.code;

import static dev.sandbank.domain.InstantArbitraries.instants;
import static dev.sandbank.domain.secret.SecretHashArbitraries.hashes;

import dev.sandbank.domain.oauth.client.ClientArbitraries;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.TokenArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** PKCE verifiers, and authorization codes as stored. */
public final class CodeArbitraries {

    private CodeArbitraries() {}

    public static Arbitrary<CodeVerifier> verifiers() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-._~")
                .ofMinLength(43)
                .ofMaxLength(128)
                .map(CodeVerifier::new);
    }

    /** Any code of that grant. */
    public static Arbitrary<AuthorizationCode> codes(Grant grant) {
        return Combinators.combine(
                        TokenArbitraries.ids(),
                        hashes(),
                        ClientArbitraries.redirectUris(),
                        Arbitraries.of(true, false),
                        verifiers().map(CodeChallenge::of).injectNull(0.5),
                        instants(),
                        instants().injectNull(0.5))
                .as((id, hash, uri, asked, challenge, expiresAt, spentAt) ->
                        new AuthorizationCode(id, hash, grant, uri.value(), asked, challenge, expiresAt, spentAt));
    }
}
