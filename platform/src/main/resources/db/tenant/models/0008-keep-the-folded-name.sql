--liquibase formatted sql

--changeset models:0008-keep-the-folded-name
-- The index only proposes rows; PostgreSQL then folded the text of each of them again to see whether it really holds what
-- is sought, which cost more than all the rest of the search. What is folded is no news to the log of changes.
alter table skilful_model add column folded text generated always as
  (shared.fold(name || ' ' || place)) stored;
drop index skilful_model_name;
create index skilful_model_name on skilful_model using gin (folded shared.gin_trgm_ops);
drop trigger record_change on skilful_model;
select record_changes_of('skilful_model', 'id', '', 'folded');
--rollback drop trigger record_change on skilful_model;
--rollback select record_changes_of('skilful_model', 'id');
--rollback drop index skilful_model_name;
--rollback alter table skilful_model drop column folded;
--rollback create index skilful_model_name on skilful_model using gin (shared.fold(name || ' ' || place) shared.gin_trgm_ops);
