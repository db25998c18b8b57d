/** Keys and certificates in PEM files, those of people and our own. */
@NullMarked
package dev.sandbank.certificate.pem;

import org.jspecify.annotations.NullMarked;
