/** The things that shaped answers are about, and what is known of each thing under the names of the wire. */
@NullMarked
package dev.sandbank.http.bank.shaped.fact;

import org.jspecify.annotations.NullMarked;
