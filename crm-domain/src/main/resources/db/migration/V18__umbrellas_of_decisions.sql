-- What was decided in an umbrella is not told to whoever has the account after it left.
alter table decision add column umbrella_id bigint;
update decision set umbrella_id = (select a.umbrella_id from account a where a.id = decision.account_id);
