/** Commands about the certificates of applications. */
@NullMarked
package dev.sandbank.cli.certificate;

import org.jspecify.annotations.NullMarked;
