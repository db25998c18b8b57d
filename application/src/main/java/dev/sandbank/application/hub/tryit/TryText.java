package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** How tokens and begun log-ins are written: one value in a line, since none of them holds a line break. */
final class TryText {

    private TryText() {}

    static byte[] of(TryParty party, HeldToken token) {
        OpaqueToken refresh = token.refresh();
        return lines(
                party.client().value(),
                token.access().value(),
                refresh == null ? "" : refresh.value(),
                token.customer(),
                token.scopes().toString(),
                Long.toString(token.expiresAt().toEpochMilli()));
    }

    static ClientId client(byte[] text) {
        return new ClientId(read(text).get(0));
    }

    static HeldToken token(byte[] text) {
        List<String> lines = read(text);
        return new HeldToken(
                OpaqueToken.parse(TokenKind.ACCESS, lines.get(1)).orElseThrow(),
                lines.get(2).isEmpty()
                        ? null
                        : OpaqueToken.parse(TokenKind.REFRESH, lines.get(2)).orElseThrow(),
                lines.get(3),
                Scopes.parse(lines.get(4)),
                Instant.ofEpochMilli(Digits.large(lines.get(5))));
    }

    static byte[] of(TryFlow flow) {
        TryParty party = flow.party();
        return lines(
                flow.state(),
                flow.session(),
                party.client().value(),
                party.market().code(),
                party.customer(),
                flow.scopes().toString(),
                flow.redirectUri(),
                flow.verifier().value(),
                flow.trial(),
                Long.toString(flow.begunAt().toEpochMilli()));
    }

    static TryFlow flow(byte[] text) {
        List<String> lines = read(text);
        return new TryFlow(
                lines.get(0),
                lines.get(1),
                new TryParty(
                        new ClientId(lines.get(2)), Market.byCode(lines.get(3)).orElseThrow(), lines.get(4)),
                Scopes.parse(lines.get(5)),
                lines.get(6),
                new CodeVerifier(lines.get(7)),
                lines.get(8),
                Instant.ofEpochMilli(Digits.large(lines.get(9))));
    }

    private static byte[] lines(String... values) {
        return String.join("\n", values).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(byte[] text) {
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    }
}
