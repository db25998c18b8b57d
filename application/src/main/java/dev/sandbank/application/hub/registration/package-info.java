/** People ask for an account, are reviewed and invited, and become developers. */
@NullMarked
package dev.sandbank.application.hub.registration;

import org.jspecify.annotations.NullMarked;
