/** Alerts: what customers choose to be told about postings, and how they are told. */
@NullMarked
package dev.sandbank.application.bank.alert;

import org.jspecify.annotations.NullMarked;
