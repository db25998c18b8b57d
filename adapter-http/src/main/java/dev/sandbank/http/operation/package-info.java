/** Operations of the API, how a request finds its operation, and what a handler sees and answers. */
@NullMarked
package dev.sandbank.http.operation;

import org.jspecify.annotations.NullMarked;
