/** Issues tokens to applications, refreshes and revokes tokens, and writes them as JSON. */
@NullMarked
package dev.sandbank.http.oauth.token;

import org.jspecify.annotations.NullMarked;
