/** Tests of the certificates of applications, with other programs as judges where they are installed. */
@NullMarked
package dev.sandbank.certificate.client;

import org.jspecify.annotations.NullMarked;
