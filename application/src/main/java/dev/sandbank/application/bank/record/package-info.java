/** The store of what callers change at the bank besides money. */
@NullMarked
package dev.sandbank.application.bank.record;

import org.jspecify.annotations.NullMarked;
