/** Certificates of applications: examples, generators and properties. */
@NullMarked
package dev.sandbank.domain.certificate;

import org.jspecify.annotations.NullMarked;
