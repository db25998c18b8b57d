/** Applications and tokens for a Java program that starts a Sandbank in its own process. */
@NullMarked
package dev.sandbank.bootstrap.embedded;

import org.jspecify.annotations.NullMarked;
