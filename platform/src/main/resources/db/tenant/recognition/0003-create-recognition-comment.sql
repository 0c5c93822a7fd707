--liquibase formatted sql
--changeset recognition:0003-create-recognition-comment
-- Of what the council said, the nominator reads what somebody cleared, and that not before the result is published.
create table recognition_comment (
  id uuid primary key,
  decision_id uuid not null references recognition_decision (id),
  model_id uuid not null references skilful_model (id),
  text text not null,
  cleared boolean not null,
  created_at timestamptz not null,
  constraint recognition_comment_text check (text <> '')
);
create index recognition_comment_model on recognition_comment (model_id, decision_id);
select record_changes_of('recognition_comment', 'decision_id', '', 'model_id,text');
--rollback drop table recognition_comment;
