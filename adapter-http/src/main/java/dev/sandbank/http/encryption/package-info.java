/** The operations that give out the key for encryption. */
@NullMarked
package dev.sandbank.http.encryption;

import org.jspecify.annotations.NullMarked;
