/** The rules of the house, run on every class and every source file, each shown able to fail on a small red house. */
@NullMarked
package dev.sandbank.architecture;

import org.jspecify.annotations.NullMarked;
