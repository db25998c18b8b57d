/** The companies that the customers of each market meet. */
@NullMarked
package dev.sandbank.domain.bank.seed.places;

import org.jspecify.annotations.NullMarked;
