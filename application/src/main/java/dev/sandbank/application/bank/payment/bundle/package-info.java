/** Bundles: several payments that are taken in one call and made in the background. */
@NullMarked
package dev.sandbank.application.bank.payment.bundle;

import org.jspecify.annotations.NullMarked;
