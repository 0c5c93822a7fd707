--liquibase formatted sql
--changeset identity:0009-know-the-providers-session
-- By these a province's own identity provider names a session that it ended (OpenID Connect Back-Channel Logout).
alter table signed_in_session add column provider_session text, add column provider_subject text;
--rollback alter table signed_in_session drop column provider_session, drop column provider_subject;
--changeset identity:0009-find-the-providers-session
create index signed_in_session_provider_session on signed_in_session (provider_session);
--rollback drop index signed_in_session_provider_session;
--changeset identity:0009-find-the-providers-subject
create index signed_in_session_provider_subject on signed_in_session (provider_subject);
--rollback drop index signed_in_session_provider_subject;
