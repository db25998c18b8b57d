-- What an application of production was handed over for: the application of the sandbox, and the markets it may call.
alter table client add column approved_sandbox text collate "C";
alter table client add column approved_markets text collate "C" not null default '';

update client set
    approved_sandbox = coalesce(
        (select application from production_client where client_id = client.id), 'gone-' || client.id),
    approved_markets = coalesce(
        (select string_agg(markets, chr(10)) from production_request where state = 'APPROVED' and application in
            (select application from production_client where client_id = client.id)), '')
where space = 'production';

create index client_by_approved_sandbox on client (approved_sandbox) where approved_sandbox is not null;

drop table production_client;
