--liquibase formatted sql
--changeset council:0004-create-score-sheet
-- One row from the moment somebody is to score something. What was scored before a change of mind stays beside it.
create table score_sheet (
  id uuid primary key,
  version integer not null,
  round_id uuid not null,
  model_id uuid not null,
  member_id uuid not null references council_member (id),
  state text not null,
  given text not null,
  remarks text not null,
  council_comment text not null,
  nominator_comment text not null,
  reason text,
  total numeric,
  points text,
  assigned_at timestamptz not null,
  declared_at timestamptz,
  skipped_at timestamptz,
  changed_at timestamptz not null,
  final_at timestamptz,
  unique (round_id, model_id, member_id),
  foreign key (round_id, model_id) references round_model (round_id, model_id),
  constraint score_sheet_state check (state in ('ASSIGNED', 'DRAFT', 'FINAL', 'ABSTAINED')),
  constraint score_sheet_final check
    ((state = 'FINAL') = (total is not null) and (state = 'FINAL') = (points is not null))
);
create index score_sheet_member on score_sheet (member_id);
create table score_sheet_change (
  id uuid primary key,
  sheet_id uuid not null references score_sheet (id),
  changed_at timestamptz not null,
  total numeric not null,
  given text not null,
  reason text not null
);
create index score_sheet_change_sheet on score_sheet_change (sheet_id, changed_at);
-- Marks have so few values that a digest would tell them: the log says that a sheet changed, and no more.
select record_changes_of('score_sheet', 'round_id',
  'remarks,council_comment,nominator_comment,reason', 'state,given,total,points,final_at,skipped_at');
select record_changes_of('score_sheet_change', 'sheet_id', 'reason', 'total,given');
--rollback drop table score_sheet_change;
--rollback drop table score_sheet;
