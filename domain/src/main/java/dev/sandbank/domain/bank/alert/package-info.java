/** Alerts: what a customer is told about postings, and what was told. */
@NullMarked
package dev.sandbank.domain.bank.alert;

import org.jspecify.annotations.NullMarked;
