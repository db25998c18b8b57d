package dev.sandbank.application.hub.session.factor;

import dev.sandbank.domain.hub.session.CodeSecret;

/** Makes one-time codes as phones do (RFC 6238). */
public interface TimeCodes {

    /** The code of a step, from 0 to 999999. */
    int code(CodeSecret secret, long step);
}
