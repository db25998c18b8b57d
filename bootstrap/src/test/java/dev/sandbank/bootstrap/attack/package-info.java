/** Attacks the real program and looks whether it lives and serves others meanwhile. */
@NullMarked
package dev.sandbank.bootstrap.attack;

import org.jspecify.annotations.NullMarked;
