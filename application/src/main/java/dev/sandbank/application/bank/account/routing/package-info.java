/** The numbers by which other banks reach an account, for the application alone. */
@NullMarked
package dev.sandbank.application.bank.account.routing;

import org.jspecify.annotations.NullMarked;
