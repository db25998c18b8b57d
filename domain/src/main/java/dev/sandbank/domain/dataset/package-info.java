/** Data sets: customers, accounts and history that developers define for themselves. */
@NullMarked
package dev.sandbank.domain.dataset;

import org.jspecify.annotations.NullMarked;
