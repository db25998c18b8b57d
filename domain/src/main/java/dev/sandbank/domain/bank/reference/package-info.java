/** Reference data: the values that coded fields can have in each market, and the directories that forms search. */
@NullMarked
package dev.sandbank.domain.bank.reference;

import org.jspecify.annotations.NullMarked;
