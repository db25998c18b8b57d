package dev.sandbank.application.bank.payment.bill;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.payment.ListPayees;
import dev.sandbank.application.space.SeedNames;

/** Companies that send bills, and the bills. */
public record BillUseCases(ListMerchants listMerchants, ReadMerchant readMerchant, ListBills listBills) {

    /** The use cases over the bank as it is read. */
    public static BillUseCases over(SeedNames seeds, CustomerBanks banks, ListPayees listPayees) {
        ListMerchants listMerchants = new ListMerchants(seeds);
        return new BillUseCases(listMerchants, new ReadMerchant(listMerchants), new ListBills(banks, listPayees));
    }
}
