/** Exchanges authorization codes for tokens. */
@NullMarked
package dev.sandbank.http.oauth.code;

import org.jspecify.annotations.NullMarked;
