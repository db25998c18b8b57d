/** Bundles as the wire has them. */
@NullMarked
package dev.sandbank.http.bank.payment.bundle;

import org.jspecify.annotations.NullMarked;
