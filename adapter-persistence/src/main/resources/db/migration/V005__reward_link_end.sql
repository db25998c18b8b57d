-- A removed link ends rather than goes: what was redeemed by it stays on the books and refers to it.

alter table reward_link add column ended_at bigint;
