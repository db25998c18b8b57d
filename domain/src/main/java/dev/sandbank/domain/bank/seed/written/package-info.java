/** Accounts and histories that somebody wrote down, instead of those that the seed makes. */
@NullMarked
package dev.sandbank.domain.bank.seed.written;

import org.jspecify.annotations.NullMarked;
