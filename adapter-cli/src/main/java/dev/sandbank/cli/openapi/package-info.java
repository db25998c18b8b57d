/** The commands about the OpenAPI documents. */
@NullMarked
package dev.sandbank.cli.openapi;

import org.jspecify.annotations.NullMarked;
