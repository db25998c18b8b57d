/** The certificate that this installation shows, and the settings of HTTPS. */
@NullMarked
package dev.sandbank.bootstrap.certificate;

import org.jspecify.annotations.NullMarked;
