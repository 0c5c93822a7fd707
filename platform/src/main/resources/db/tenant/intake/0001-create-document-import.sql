--liquibase formatted sql
--changeset intake:0001-create-document-import
create table document_import (
  id uuid primary key,
  version integer not null,
  state text not null,
  file_name text not null,
  sha256 text not null references stored_file (sha256),
  encoding text not null,
  clean_text text not null,
  draft text not null,
  owner_unit uuid not null references unit (id),
  created_by uuid not null,
  created_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reject_reason text,
  constraint document_import_state check (state in ('NEEDS_REVIEW', 'CONFIRMED', 'REJECTED'))
);
create index document_import_owner on document_import (owner_unit, created_at desc);
create table document_import_result (
  import_id uuid not null references document_import (id),
  position integer not null,
  document_id uuid not null references official_document (id),
  plan_id uuid references plan (id),
  primary key (import_id, position)
);
--rollback drop table document_import_result;
--rollback drop table document_import;
