--liquibase formatted sql
--changeset identity:0006-require-first-password-change
-- Whoever gives somebody an account knows its first password: the person must choose another. Accounts that exist are left.
alter table account add column must_change boolean not null default false;
alter table account alter column must_change set default true;
--rollback alter table account drop column must_change;
