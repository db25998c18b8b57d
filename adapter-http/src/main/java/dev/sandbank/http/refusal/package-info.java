/** The tables that turn a refusal into a status, a body and a hint. */
@NullMarked
package dev.sandbank.http.refusal;

import org.jspecify.annotations.NullMarked;
