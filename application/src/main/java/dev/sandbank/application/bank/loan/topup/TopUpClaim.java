package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.loan.Borrower;

/**
 * A customer goes on with an application.
 *
 * @param client id of the program that calls
 * @param id of the application
 */
public record TopUpClaim(Borrower borrower, String client, String id) {}
