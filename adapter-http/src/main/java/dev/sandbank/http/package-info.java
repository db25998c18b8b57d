/** The HTTP server: its entry, its settings and the list of everything it serves. */
@NullMarked
package dev.sandbank.http;

import org.jspecify.annotations.NullMarked;
