--liquibase formatted sql

--changeset plans:0013-index-what-is-newest-and-reported
-- Lists begin with the newest of a province, and queues look for the few tasks that wait to be confirmed.
create index plan_newest on plan (created_at desc, id desc);
create index task_reported on task (plan_id) where state = 'REPORTED';
--rollback drop index task_reported;
--rollback drop index plan_newest;
