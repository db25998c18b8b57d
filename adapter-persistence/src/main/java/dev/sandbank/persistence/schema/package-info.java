/** The schema and its versions, for any engine. */
@NullMarked
package dev.sandbank.persistence.schema;

import org.jspecify.annotations.NullMarked;
