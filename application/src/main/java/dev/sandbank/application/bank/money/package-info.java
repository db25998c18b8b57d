/** Amounts as callers send them. */
@NullMarked
package dev.sandbank.application.bank.money;

import org.jspecify.annotations.NullMarked;
