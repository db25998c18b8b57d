/** Slows down sources that guess passwords and secrets, and lets the operator see and remove locks. */
@NullMarked
package dev.sandbank.application.secret;

import org.jspecify.annotations.NullMarked;
