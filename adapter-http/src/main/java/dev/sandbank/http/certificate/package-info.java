/** What anybody may know of the certificates that were issued here. */
@NullMarked
package dev.sandbank.http.certificate;

import org.jspecify.annotations.NullMarked;
