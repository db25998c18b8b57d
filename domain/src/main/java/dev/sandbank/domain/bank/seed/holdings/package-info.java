/** The accounts and cards of each test customer, with the facts that do not depend on the day. */
@NullMarked
package dev.sandbank.domain.bank.seed.holdings;

import org.jspecify.annotations.NullMarked;
