/** The payees that test customers have from the start. */
@NullMarked
package dev.sandbank.domain.bank.seed.payees;

import org.jspecify.annotations.NullMarked;
