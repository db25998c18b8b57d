/** The list of revoked certificates that anybody may read. */
@NullMarked
package dev.sandbank.application.certificate.revocation;

import org.jspecify.annotations.NullMarked;
