/** Gives applications tokens of their own, renews tokens, ends them, and writes them as JSON. */
@NullMarked
package dev.sandbank.http.oauth.token;

import org.jspecify.annotations.NullMarked;
