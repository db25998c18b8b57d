package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** An authorization request that is refused to the application, at its registered redirect URI. */
final class RefusedByRedirect extends RuntimeException {

    private final Refused refused;
    private final transient RedirectTarget target;
    private final @Nullable String state;

    RefusedByRedirect(Refused refused, RedirectTarget target, @Nullable String state) {
        super(refused.getMessage(), null, false, false);
        this.refused = refused;
        this.target = target;
        this.state = state;
    }

    Refused refused() {
        return refused;
    }

    RedirectTarget target() {
        return target;
    }

    @Nullable
    String state() {
        return state;
    }
}
