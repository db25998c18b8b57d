/** Red: wiring that uses inner classes of an adapter. */
@NullMarked
package dev.sandbank.architecture.red.bootstrap;

import org.jspecify.annotations.NullMarked;
