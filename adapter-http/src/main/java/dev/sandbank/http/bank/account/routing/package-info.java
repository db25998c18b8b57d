/** The numbers by which other banks reach an account. */
@NullMarked
package dev.sandbank.http.bank.account.routing;

import org.jspecify.annotations.NullMarked;
