/** Certificates: the one that the server shows, and those of clients. */
@NullMarked
package dev.sandbank.application.certificate;

import org.jspecify.annotations.NullMarked;
