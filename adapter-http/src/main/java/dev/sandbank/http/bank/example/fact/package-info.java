/** The things that examples are about, and what is known of each thing under the names of the wire. */
@NullMarked
package dev.sandbank.http.bank.example.fact;

import org.jspecify.annotations.NullMarked;
