/** Makes, reads and checks certificates: those that the server shows, and those of clients and their authority. */
@NullMarked
package dev.sandbank.certificate;

import org.jspecify.annotations.NullMarked;
