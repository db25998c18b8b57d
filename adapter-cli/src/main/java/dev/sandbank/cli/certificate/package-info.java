/** Commands about certificates: the server's and those of applications. */
@NullMarked
package dev.sandbank.cli.certificate;

import org.jspecify.annotations.NullMarked;
