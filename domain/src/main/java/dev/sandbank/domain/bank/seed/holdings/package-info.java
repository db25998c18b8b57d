/** Which accounts and cards each test customer holds, as far as that does not depend on the day. */
@NullMarked
package dev.sandbank.domain.bank.seed.holdings;

import org.jspecify.annotations.NullMarked;
