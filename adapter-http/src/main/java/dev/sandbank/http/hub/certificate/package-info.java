/** The pages on which developers register, take, renew and end the certificates of their applications. */
@NullMarked
package dev.sandbank.http.hub.certificate;

import org.jspecify.annotations.NullMarked;
