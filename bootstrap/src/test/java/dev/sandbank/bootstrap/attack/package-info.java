/** Attacks the real program and checks that it survives and serves other callers meanwhile. */
@NullMarked
package dev.sandbank.bootstrap.attack;

import org.jspecify.annotations.NullMarked;
