/** Red: a bank that knows its gatekeeper. */
@NullMarked
package dev.sandbank.architecture.red.application.bank;

import org.jspecify.annotations.NullMarked;
