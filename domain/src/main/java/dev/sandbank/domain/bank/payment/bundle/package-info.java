/** Bundles: several payments that are taken in one call. */
@NullMarked
package dev.sandbank.domain.bank.payment.bundle;

import org.jspecify.annotations.NullMarked;
