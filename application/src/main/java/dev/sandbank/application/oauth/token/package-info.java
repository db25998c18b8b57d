/** Issues, refreshes, verifies, revokes and lists tokens. */
@NullMarked
package dev.sandbank.application.oauth.token;

import org.jspecify.annotations.NullMarked;
