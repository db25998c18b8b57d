/** Red: a door of the bank that knows the door of the tokens. */
@NullMarked
package dev.sandbank.architecture.red.http.bank;

import org.jspecify.annotations.NullMarked;
