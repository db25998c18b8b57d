-- One-time codes. Of the code that was sent last, the flow keeps a hash together with its id, which is not stored; the hash
-- is gone once the code was presented. A message to a customer's phone belongs to a space and goes with it; mails to
-- addresses have no space.

alter table control_flow add column code_phone text;
alter table control_flow add column code_hash blob;

alter table mail add column space text;

create index mail_of_space on mail (space);
