--liquibase formatted sql
--changeset idempotency:0001-create-kept-answer
create table kept_answer (
  person_id uuid not null,
  post_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  location text,
  content_type text,
  body bytea not null,
  answered_at timestamptz not null,
  primary key (person_id, post_id, key)
);
create index kept_answer_age on kept_answer (answered_at);
--rollback drop table kept_answer;
