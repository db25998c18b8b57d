/** Certificates of applications: registering, issuing, renewing, revoking and checking them. */
@NullMarked
package dev.sandbank.application.certificate;

import org.jspecify.annotations.NullMarked;
