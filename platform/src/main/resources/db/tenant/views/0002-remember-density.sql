--liquibase formatted sql
--changeset views:0002-remember-density
alter table list_layout add column compact boolean not null default false;
--rollback alter table list_layout drop column compact;
