/** What is kept of the calls of applications, in SQL. */
@NullMarked
package dev.sandbank.persistence.call;

import org.jspecify.annotations.NullMarked;
