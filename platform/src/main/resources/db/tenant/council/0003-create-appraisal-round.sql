--liquibase formatted sql
--changeset council:0003-create-appraisal-round
create table appraisal_round (
  id uuid primary key,
  version integer not null,
  council_id uuid not null references council (id),
  scheme_id uuid not null references scoring_scheme (id),
  name text not null,
  year integer not null,
  level text not null,
  deadline date not null,
  min_sheets integer not null,
  missing_policy text not null,
  blind boolean not null,
  spread_percent integer not null,
  state text not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  constraint appraisal_round_policy check (missing_policy in ('LEAVE_OUT', 'LOWEST', 'NOT_RANKED')),
  constraint appraisal_round_state check (state in ('OPEN', 'CLOSED')),
  constraint appraisal_round_closing check ((state = 'CLOSED') = (closed_at is not null)),
  constraint appraisal_round_sheets check (min_sheets between 1 and 99),
  constraint appraisal_round_spread check (spread_percent between 1 and 100)
);
create index appraisal_round_council on appraisal_round (council_id, deadline desc);
create table round_model (
  round_id uuid not null references appraisal_round (id),
  model_id uuid not null references skilful_model (id),
  position integer not null,
  to_discuss boolean not null default false,
  primary key (round_id, model_id)
);
create index round_model_model on round_model (model_id);
select record_changes_of('appraisal_round', 'id');
select record_changes_of('round_model', 'round_id');
--rollback drop table round_model;
--rollback drop table appraisal_round;
