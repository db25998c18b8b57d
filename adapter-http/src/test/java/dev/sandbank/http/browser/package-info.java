/** A real browser for tests: where it is, how it is driven, what it sees. */
@NullMarked
package dev.sandbank.http.browser;

import org.jspecify.annotations.NullMarked;
