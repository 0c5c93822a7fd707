--liquibase formatted sql
--changeset identity:0002-create-post
create table post (
  id uuid primary key,
  person_id uuid not null references person (id),
  unit_id uuid not null,
  position text not null,
  side text not null,
  duty text not null,
  valid_from date not null,
  valid_to date,
  constraint post_span check (valid_to is null or valid_to > valid_from)
);
create index post_person on post (person_id);
--rollback drop table post;
