package dev.sandbank.application.bank.payment.bill;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads one company that sends bills. */
public final class ReadMerchant {

    private final ListMerchants listMerchants;

    public ReadMerchant(ListMerchants listMerchants) {
        this.listMerchants = listMerchants;
    }

    /**
     * The company.
     *
     * @throws Refused RESOURCE_UNKNOWN if the market has none of this number
     */
    public Merchant read(Payer payer, String number) {
        return listMerchants.list(payer, null).stream()
                .filter(merchant -> merchant.number().equals(number) || PublishedPayee.isMerchant(number))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
