package dev.sandbank.cli.token;

import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a token, also from a whole token. The error does not repeat the text, because it may be a secret. */
final class TokenIdConverter implements ITypeConverter<TokenId> {

    @Override
    public TokenId convert(String text) {
        if (TokenId.couldBe(text)) {
            return new TokenId(text);
        }
        return Stream.of(TokenKind.ACCESS, TokenKind.REFRESH)
                .flatMap(kind -> OpaqueToken.parse(kind, text).stream())
                .map(OpaqueToken::id)
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("this is not a token id as `token list` shows them"));
    }
}
