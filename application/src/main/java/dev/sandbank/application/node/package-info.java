/** Several servers that share their stores. */
@NullMarked
package dev.sandbank.application.node;

import org.jspecify.annotations.NullMarked;
