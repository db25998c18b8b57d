/** Purchases on cards that are paid in instalments. */
@NullMarked
package dev.sandbank.application.bank.loan.plan;

import org.jspecify.annotations.NullMarked;
