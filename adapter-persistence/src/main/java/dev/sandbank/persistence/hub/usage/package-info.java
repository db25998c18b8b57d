/** What applications were seen to do, in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.usage;

import org.jspecify.annotations.NullMarked;
