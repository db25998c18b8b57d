/** Applications, grants, codes and tokens in SQL. */
@NullMarked
package dev.sandbank.persistence.oauth;

import org.jspecify.annotations.NullMarked;
