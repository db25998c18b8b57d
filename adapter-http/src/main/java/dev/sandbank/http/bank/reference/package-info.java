/** The Utilities product: reference data and directories. */
@NullMarked
package dev.sandbank.http.bank.reference;

import org.jspecify.annotations.NullMarked;
