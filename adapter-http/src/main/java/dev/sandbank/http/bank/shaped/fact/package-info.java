/** What answers in shape tell of, and what is known of each such thing by the names of the wire. */
@NullMarked
package dev.sandbank.http.bank.shaped.fact;

import org.jspecify.annotations.NullMarked;
