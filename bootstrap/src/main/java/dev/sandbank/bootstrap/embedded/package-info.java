/** What a Java program does with a Sandbank that it started in its own process. */
@NullMarked
package dev.sandbank.bootstrap.embedded;

import org.jspecify.annotations.NullMarked;
