/** The bank's APIs: handlers and the shapes of their JSON. */
@NullMarked
package dev.sandbank.http.bank;

import org.jspecify.annotations.NullMarked;
