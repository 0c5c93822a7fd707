--liquibase formatted sql
--changeset documents:0002-create-official-document
create table official_document (
  id uuid primary key,
  version integer not null,
  side text not null,
  type_code text,
  type_name text,
  number integer,
  number_printed text,
  symbol text,
  issuer text,
  issuer_confidence text not null,
  superior text,
  place text,
  issued_on date,
  issued_on_precision text not null,
  issued_year integer,
  title text,
  draft boolean not null,
  partial boolean not null,
  authority text,
  on_behalf_of text,
  position text,
  signatory text,
  source_sha256 text references stored_file (sha256),
  owner_unit uuid not null references unit (id),
  created_by uuid not null,
  created_at timestamptz not null
);
create index official_document_owner on official_document (owner_unit, created_at desc);
create index official_document_text on official_document using gin
  (shared.fold(coalesce(number_printed, '') || ' ' || coalesce(title, '') || ' ' || coalesce(issuer, '')) shared.gin_trgm_ops);
--rollback drop table official_document;
