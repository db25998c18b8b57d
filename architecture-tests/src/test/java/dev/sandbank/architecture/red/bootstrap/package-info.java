/** Red: wiring that goes too deep. */
@NullMarked
package dev.sandbank.architecture.red.bootstrap;

import org.jspecify.annotations.NullMarked;
