/** Issues the certificates of applications in production: requests, keys made here, PKCS#12, revocation lists. */
@NullMarked
package dev.sandbank.certificate.client;

import org.jspecify.annotations.NullMarked;
