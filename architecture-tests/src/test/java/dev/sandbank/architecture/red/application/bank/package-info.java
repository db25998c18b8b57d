/** Red: a bank that depends on OAuth. */
@NullMarked
package dev.sandbank.architecture.red.application.bank;

import org.jspecify.annotations.NullMarked;
