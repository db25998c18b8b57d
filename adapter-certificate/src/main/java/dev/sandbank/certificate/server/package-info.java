/** The server certificate: made and renewed by the authority for servers. */
@NullMarked
package dev.sandbank.certificate.server;

import org.jspecify.annotations.NullMarked;
