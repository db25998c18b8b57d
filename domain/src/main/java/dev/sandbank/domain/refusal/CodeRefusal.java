package dev.sandbank.domain.refusal;

/** The reasons why an authorization code gives no tokens. */
public enum CodeRefusal implements Reason {
    AUTHORIZATION_CODE_UNKNOWN,
    AUTHORIZATION_CODE_EXPIRED,
    AUTHORIZATION_CODE_REPLAYED,
    AUTHORIZATION_CODE_OF_ANOTHER_CLIENT,
    AUTHORIZATION_CODE_OF_ANOTHER_MARKET,
    REDIRECT_URI_CHANGED,
    CODE_VERIFIER_MISSING,
    CODE_VERIFIER_WRONG,
    CODE_VERIFIER_UNEXPECTED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }
}
