/** Access tokens, refresh-token families, scopes and lifetimes. */
@NullMarked
package dev.sandbank.domain.oauth.token;

import org.jspecify.annotations.NullMarked;
