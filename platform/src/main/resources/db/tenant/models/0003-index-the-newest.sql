--liquibase formatted sql

--changeset models:0003-index-the-newest
create index skilful_model_newest on skilful_model (changed_at desc, id);
--rollback drop index skilful_model_newest;
