--liquibase formatted sql

--changeset documents:0005-keep-the-folded-text
-- The index only proposes rows; PostgreSQL then folded the text of each of them again to see whether it really holds what
-- is sought, which cost more than all the rest of the search. What is folded is no news to the log of changes.
alter table official_document add column folded text generated always as
  (shared.fold(coalesce(number_printed, '') || ' ' || coalesce(title, '') || ' ' || coalesce(issuer, ''))) stored;
drop index official_document_text;
create index official_document_text on official_document using gin (folded shared.gin_trgm_ops);
drop trigger record_change on official_document;
select record_changes_of('official_document', 'id', '', 'folded');
--rollback drop trigger record_change on official_document;
--rollback select record_changes_of('official_document', 'id');
--rollback drop index official_document_text;
--rollback alter table official_document drop column folded;
--rollback create index official_document_text on official_document using gin (shared.fold(coalesce(number_printed, '') || ' ' || coalesce(title, '') || ' ' || coalesce(issuer, '')) shared.gin_trgm_ops);
