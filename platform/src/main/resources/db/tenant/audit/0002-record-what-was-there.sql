--liquibase formatted sql
--changeset audit:0002-record-what-was-there splitStatements:false rollbackSplitStatements:false
-- The tables that were there before the audit; a later table says it in its own migration. A second argument names the
-- record on whose history the change is shown. Secrets and large texts are kept as digests, bytes are looked past: a
-- stored file's key is the digest of its bytes already.
select record_changes_of('person', 'id');
select record_changes_of('account', 'person_id', 'password_hash');
select record_changes_of('post', 'person_id');
select record_changes_of('second_factor', 'account_id', 'sealed_secret', 'last_step');
select record_changes_of('recovery_code', 'account_id', 'code_hash');
select record_changes_of('unit', 'id');
select record_changes_of('unit_version', 'unit_id');
select record_changes_of('unit_succession', 'id');
select record_changes_of('unit_succession_member', 'unit_id');
select record_changes_of('stored_file', 'sha256', '', 'content');
select record_changes_of('official_document', 'id');
select record_changes_of('citation', 'document_id');
select record_changes_of('document_recipient', 'document_id');
select record_changes_of('document_import', 'id', 'clean_text,draft');
select record_changes_of('document_import_result', 'import_id');
select record_changes_of('plan', 'id');
select record_changes_of('plan_section', 'plan_id');
select record_changes_of('plan_transition', 'plan_id');
select record_changes_of('plan_version', 'plan_id', 'content');
select record_changes_of('target', 'plan_id');
select record_changes_of('reporting_rule', 'plan_id');
select record_changes_of('task', 'plan_id');
select record_changes_of('task_body', 'task_id');
select record_changes_of('task_event', 'task_id');
select record_changes_of('task_evidence', 'task_id');
select record_changes_of('scoring_scheme', 'id');
select record_changes_of('skilful_model', 'id');
select record_changes_of('model_event', 'model_id');
select record_changes_of('model_distinction', 'one');
select record_changes_of('model_paper', 'model_id');
--rollback do $$ declare changed regclass; begin for changed in select tgrelid from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'record_change' and relnamespace = current_schema()::regnamespace loop execute format('drop trigger record_change on %s', changed); end loop; end $$;
