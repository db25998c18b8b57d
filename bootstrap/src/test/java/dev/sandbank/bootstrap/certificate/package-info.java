/** Certificates of clients, over real connections. */
@NullMarked
package dev.sandbank.bootstrap.certificate;

import org.jspecify.annotations.NullMarked;
