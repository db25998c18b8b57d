/** Reference data: the values that coded fields take in each market, and directories that fill in forms. */
@NullMarked
package dev.sandbank.domain.bank.reference;

import org.jspecify.annotations.NullMarked;
