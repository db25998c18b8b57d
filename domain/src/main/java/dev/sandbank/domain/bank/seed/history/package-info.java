/** What happens on an account in a month. */
@NullMarked
package dev.sandbank.domain.bank.seed.history;

import org.jspecify.annotations.NullMarked;
