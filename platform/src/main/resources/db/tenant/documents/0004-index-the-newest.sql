--liquibase formatted sql

--changeset documents:0004-index-the-newest
create index official_document_newest on official_document (created_at desc, id desc);
--rollback drop index official_document_newest;
