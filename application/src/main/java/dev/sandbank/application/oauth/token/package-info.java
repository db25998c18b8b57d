/** Tokens: issuing, refreshing, verifying, revoking and listing them. */
@NullMarked
package dev.sandbank.application.oauth.token;

import org.jspecify.annotations.NullMarked;
