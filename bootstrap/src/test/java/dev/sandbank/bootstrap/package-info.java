/** Tests of the assembly, and of a whole Sandbank from outside. */
@NullMarked
package dev.sandbank.bootstrap;

import org.jspecify.annotations.NullMarked;
