/** Red: operations of the bank that depend on OAuth endpoints. */
@NullMarked
package dev.sandbank.architecture.red.http.bank;

import org.jspecify.annotations.NullMarked;
