/** The two authorities of an installation, one for servers and one for clients, and how they sign. */
@NullMarked
package dev.sandbank.certificate.authority;

import org.jspecify.annotations.NullMarked;
