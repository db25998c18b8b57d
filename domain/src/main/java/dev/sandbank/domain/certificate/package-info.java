/** Certificates with which applications prove themselves on the connection (RFC 8705). */
@NullMarked
package dev.sandbank.domain.certificate;

import org.jspecify.annotations.NullMarked;
