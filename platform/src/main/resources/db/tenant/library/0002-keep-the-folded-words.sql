--liquibase formatted sql

--changeset library:0002-keep-the-folded-words
-- The index only proposes rows; PostgreSQL then folded the text of each of them again to see whether it really holds what
-- is sought, which cost more than all the rest of the search. What is folded is no news to the log of changes.
alter table library_entry add column folded text generated always as
  (shared.fold(name || ' ' || place || ' ' || unit_name || ' ' || summary)) stored;
drop index library_entry_words;
create index library_entry_words on library_entry using gin (folded shared.gin_trgm_ops);
drop trigger record_change on library_entry;
select record_changes_of('library_entry', 'id', '', 'folded');
--rollback drop trigger record_change on library_entry;
--rollback select record_changes_of('library_entry', 'id');
--rollback drop index library_entry_words;
--rollback alter table library_entry drop column folded;
--rollback create index library_entry_words on library_entry using gin (shared.fold(name || ' ' || place || ' ' || unit_name || ' ' || summary) shared.gin_trgm_ops);
