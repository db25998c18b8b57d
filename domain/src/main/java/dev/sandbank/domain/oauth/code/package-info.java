/** Authorization codes, which can be used once, end soon, and are bound to client, redirect URI, market and PKCE. */
@NullMarked
package dev.sandbank.domain.oauth.code;

import org.jspecify.annotations.NullMarked;
