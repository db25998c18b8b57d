package dev.sandbank.application.oauth;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;

/** The accounts a customer may choose to show. */
public interface ConsentableAccounts {

    Set<AccountId> of(SpaceId space, CustomerId customer);
}
