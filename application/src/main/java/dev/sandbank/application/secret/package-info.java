/** Slows down whoever guesses passwords and secrets, and lets the operator see and lift what was locked. */
@NullMarked
package dev.sandbank.application.secret;

import org.jspecify.annotations.NullMarked;
