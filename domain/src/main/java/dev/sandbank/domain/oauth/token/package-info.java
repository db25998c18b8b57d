/** Access tokens, families of refresh tokens, and lifetimes. */
@NullMarked
package dev.sandbank.domain.oauth.token;

import org.jspecify.annotations.NullMarked;
