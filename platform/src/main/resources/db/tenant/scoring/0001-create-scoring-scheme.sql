--liquibase formatted sql
--changeset scoring:0001-create-scoring-scheme
create table scoring_scheme (
  id uuid primary key,
  version integer not null,
  code text not null,
  edition integer not null,
  name text not null,
  sample boolean not null,
  state text not null,
  content text not null,
  created_at timestamptz not null,
  locked_at timestamptz,
  constraint scoring_scheme_state check (state in ('DRAFT', 'PUBLISHED', 'LOCKED')),
  constraint scoring_scheme_lock check ((state = 'LOCKED') = (locked_at is not null)),
  unique (code, edition)
);
--rollback drop table scoring_scheme;
