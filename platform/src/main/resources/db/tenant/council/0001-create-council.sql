--liquibase formatted sql
--changeset council:0001-create-council
create table council (
  id uuid primary key,
  version integer not null,
  kind text not null,
  name text not null,
  level text not null,
  term_from date not null,
  term_to date not null,
  standing_unit uuid not null references unit (id),
  created_at timestamptz not null,
  constraint council_kind check (kind in ('EMULATION_COUNCIL', 'STEERING_COMMITTEE', 'APPRAISAL_GROUP')),
  constraint council_term check (term_to >= term_from)
);
create table council_member (
  id uuid primary key,
  council_id uuid not null references council (id),
  person_id uuid not null references person (id),
  role text not null,
  member_from date not null,
  member_to date,
  constraint council_member_role
    check (role in ('CHAIR', 'DEPUTY_CHAIR', 'STANDING_MEMBER', 'MEMBER', 'SECRETARY')),
  constraint council_member_span check (member_to is null or member_to >= member_from),
  constraint council_member_once exclude using gist
    (council_id with =, person_id with =, daterange(member_from, member_to, '[]') with &&)
);
create index council_member_person on council_member (person_id);
select record_changes_of('council', 'id');
select record_changes_of('council_member', 'council_id');
--rollback drop table council_member;
--rollback drop table council;
