/** The sentences that tell developers why a call was refused and what to do. */
@NullMarked
package dev.sandbank.http.refusal.hint;

import org.jspecify.annotations.NullMarked;
