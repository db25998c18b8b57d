-- Other ways to a customer's token than consent at the bank: what a grant was obtained by. Applications that were
-- allowed everything there was are allowed what is new as well.

alter table customer_grant add column kind text not null default 'AUTHORIZATION_CODE';
alter table customer_grant add column card text;

update client
set grant_kinds = grant_kinds || '
PASSWORD
CARD_AUTHORIZATION
ISSUED_DEVICE'
where grant_kinds like '%CLIENT_CREDENTIALS%' and grant_kinds like '%AUTHORIZATION_CODE%';
