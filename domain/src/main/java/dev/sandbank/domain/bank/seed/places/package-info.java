/** The companies that customers of each market deal with. */
@NullMarked
package dev.sandbank.domain.bank.seed.places;

import org.jspecify.annotations.NullMarked;
