/** Authorization codes: 120 seconds, single use, bound to client, redirect URI, market and PKCE. */
@NullMarked
package dev.sandbank.domain.oauth.code;

import org.jspecify.annotations.NullMarked;
