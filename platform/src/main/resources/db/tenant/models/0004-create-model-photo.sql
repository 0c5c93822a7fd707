--liquibase formatted sql
--changeset models:0004-create-model-photo
create table model_photo (
  id uuid primary key,
  model_id uuid not null references skilful_model (id),
  position integer not null,
  caption text not null,
  consent boolean not null,
  sha256 text not null references stored_file (sha256),
  thumbnail text not null references stored_file (sha256),
  width integer not null,
  height integer not null,
  added_at timestamptz not null,
  added_by uuid not null references person (id)
);
create index model_photo_model on model_photo (model_id, position);
create table model_file (
  id uuid primary key,
  model_id uuid not null references skilful_model (id),
  paper text,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null references stored_file (sha256),
  added_at timestamptz not null,
  added_by uuid not null references person (id)
);
create index model_file_model on model_file (model_id, added_at);
select record_changes_of('model_photo', 'model_id');
select record_changes_of('model_file', 'model_id');
--rollback drop table model_file;
--rollback drop table model_photo;
