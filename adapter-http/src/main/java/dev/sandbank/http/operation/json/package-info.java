/** What is asked of all JSON from outside. */
@NullMarked
package dev.sandbank.http.operation.json;

import org.jspecify.annotations.NullMarked;
