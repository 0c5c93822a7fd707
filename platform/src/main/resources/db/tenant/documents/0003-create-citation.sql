--liquibase formatted sql
--changeset documents:0003-create-citation
create table citation (
  document_id uuid not null references official_document (id),
  position integer not null,
  text text not null,
  number text,
  type text,
  issuer_symbol text,
  cited_on date,
  issuer text,
  relation text not null,
  primary key (document_id, position)
);
create table document_recipient (
  document_id uuid not null references official_document (id),
  position integer not null,
  text text not null,
  purpose text not null,
  primary key (document_id, position)
);
--rollback drop table document_recipient;
--rollback drop table citation;
