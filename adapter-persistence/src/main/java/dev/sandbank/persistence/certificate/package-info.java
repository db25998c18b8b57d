/** Certificates of applications in SQL. */
@NullMarked
package dev.sandbank.persistence.certificate;

import org.jspecify.annotations.NullMarked;
