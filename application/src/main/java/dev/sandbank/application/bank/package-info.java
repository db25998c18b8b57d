/** The bank: what every room of it shares. */
@NullMarked
package dev.sandbank.application.bank;

import org.jspecify.annotations.NullMarked;
