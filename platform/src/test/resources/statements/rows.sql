-- What there are many of: rows :from to :to of everything.
insert into unit (id, code) select md5('unit-' || n)::uuid, 'M' || n from generate_series(:from, :to) n;
insert into unit_version (id, unit_id, valid_from, name, short_name, symbol, type, side, parent_id, position)
  select md5('version-' || n)::uuid, md5('unit-' || n)::uuid, date '2000-01-01', 'Nơi ' || n, 'Nơi ' || n, 'N' || n,
    'DEPARTMENT', 'GOVERNMENT', (select id from unit where code = 'A'), n
  from generate_series(:from, :to) n;
insert into unit_version (id, unit_id, valid_from, valid_to, name, short_name, symbol, type, side, parent_id, position)
  select md5('past-' || n)::uuid, md5('unit')::uuid, date '2010-01-01' + n, date '2010-01-02' + n, 'Xưa ' || n, 'Xưa ' || n,
    'X' || n, 'DEPARTMENT', 'GOVERNMENT', md5('unit-' || n)::uuid, n
  from generate_series(:from, :to) n;
insert into unit_succession (id, kind, effective_on)
  select md5('succession-' || n)::uuid, 'MERGER', date '2010-01-01' + n from generate_series(:from, :to) n;
insert into unit_succession_member (succession_id, unit_id, successor)
  select md5('succession-' || n)::uuid, md5('unit')::uuid, true from generate_series(:from, :to) n
  union all select md5('succession-' || n)::uuid, md5('unit-' || n)::uuid, false from generate_series(:from, :to) n;
insert into unit_group (id, code, name, valid_from, types, words)
  select md5('group-' || n)::uuid, 'nhom-' || n, 'Nhóm ' || n, date '2000-01-01', '{}', '{}'
  from generate_series(:from, :to) n;
insert into unit_group_member (group_id, unit_id)
  select g, md5('unit-' || n)::uuid from generate_series(:from, :to) n, unnest(array[md5('group-' || n)::uuid,
    md5('group')::uuid]) g;

insert into official_document (id, version, side, issuer_confidence, issued_on_precision, title, number_printed, draft,
    partial, owner_unit, created_by, created_at, issued_on)
  select md5('document-' || n)::uuid, 0, 'GOVERNMENT', 'STATED', 'DAY', 'Kế hoạch ' || n, n || '/KH-A', false, false, u.id,
    p.id, now(), date '2024-01-05'
  from generate_series(:from, :to) n, unit u, person p where u.code = 'A';
insert into citation (document_id, position, text, relation)
  select md5('document')::uuid, n, 'Luật ' || n, 'BASIS' from generate_series(:from, :to) n;
insert into document_recipient (document_id, position, text, purpose)
  select md5('document')::uuid, n, 'Nơi ' || n, 'để báo cáo' from generate_series(:from, :to) n;
insert into document_import (id, version, state, file_name, sha256, encoding, clean_text, draft, owner_unit, created_by,
    created_at)
  select md5('import-' || n)::uuid, 0, 'NEEDS_REVIEW', n || '.txt', repeat('0', 64), 'UTF-8', '', '[]', u.id, p.id, now()
  from generate_series(:from, :to) n, unit u, person p where u.code = 'A';

insert into plan (id, version, document_id, state, owner_unit, created_at)
  select md5('plan-' || n)::uuid, 0, md5('document-' || n)::uuid, 'IN_PROGRESS', id, now()
  from generate_series(:from, :to) n, unit where code = 'A';
-- Plans that wait to be approved or issued; fewer, for of the queue only a page of a hundred entries is answered.
insert into official_document (id, version, side, issuer_confidence, issued_on_precision, title, draft, partial, owner_unit,
    created_by, created_at)
  select md5('submitted-document-' || n)::uuid, 0, 'GOVERNMENT', 'STATED', 'YEAR', 'Kế hoạch chờ duyệt ' || n, true, false, u.id,
    p.id, now()
  from generate_series(:from, :to) n, unit u, person p where u.code = 'A' and n % 10 = 0;
insert into plan (id, version, document_id, state, owner_unit, created_at)
  select md5('submitted-' || n)::uuid, 0, md5('submitted-document-' || n)::uuid,
    case n % 20 when 0 then 'APPROVED' else 'SUBMITTED' end, id, now()
  from generate_series(:from, :to) n, unit where code = 'A' and n % 10 = 0;
insert into plan_transition (id, plan_id, plan_version, from_state, to_state, happened_at, person_id, post_id)
  select md5('submitting-' || n)::uuid, md5('submitted-' || n)::uuid, 1, 'DRAFT', 'SUBMITTED', now(), person_id, id
  from generate_series(:from, :to) n, post where n % 10 = 0;
insert into plan_section (plan_id, position, depth, code, heading)
  select md5('plan')::uuid, n, 1, n::text, 'Mục ' || n from generate_series(:from, :to) n;
insert into target (plan_id, position, text, operator, value, unit)
  select md5('plan')::uuid, n, 'Chỉ tiêu ' || n, 'GE', n, 'mô hình' from generate_series(:from, :to) n;
insert into reporting_rule (plan_id, position, kind, text)
  select md5('plan')::uuid, n, 'FINAL', 'Báo cáo ' || n from generate_series(:from, :to) n;
insert into plan_transition (id, plan_id, plan_version, from_state, to_state, happened_at, person_id, post_id)
  select md5('transition-' || n)::uuid, md5('plan')::uuid, 1, 'ISSUED', 'IN_PROGRESS', now(), person_id, id
  from generate_series(:from, :to) n, post;
insert into plan_version (plan_id, number, document_id, content, recorded_at, person_id, post_id)
  select md5('plan')::uuid, n, md5('document')::uuid,
    '{"plan": {"sections": [], "tasks": [], "targets": [], "reporting": []}, "tasks": []}', now(), person_id, id
  from generate_series(:from, :to) n, post;

-- Tasks of the one plan: each with its own words for who does it, and one that all units have a copy of.
insert into task (id, plan_id, position, code, text, due_kind, due_on, state, reported_at)
  select md5('task-' || n)::uuid, md5('plan')::uuid, 10 + n, 'III.' || n, 'Việc thứ ' || n, 'DATE', date '2030-01-02',
    case n % 2 when 0 then 'REPORTED' else 'ASSIGNED' end, case n % 2 when 0 then now() end
  from generate_series(:from, :to) n;
insert into task_body (task_id, role, position, text, unit_id)
  select md5('task-' || n)::uuid, 'LEAD', 0, 'nhóm ' || n, id from generate_series(:from, :to) n, unit where code = 'A';
insert into task_evidence (id, task_id, kind, value, added_at, person_id, post_id)
  select md5('proof-' || n)::uuid, t, 'NUMBER', n::text, now(), person_id, id
  from generate_series(:from, :to) n, post, unnest(array[md5('task-' || n)::uuid]) t;
insert into task_evidence (id, task_id, kind, value, added_at, person_id, post_id)
  select md5('proof-of-one-' || n)::uuid, md5('noted')::uuid, 'NUMBER', n::text, now(), person_id, id
  from generate_series(:from, :to) n, post;
insert into task_event (id, task_id, kind, happened_at, person_id, post_id)
  select md5('event-' || n)::uuid, md5('noted')::uuid, 'PROGRESS', now(), person_id, id
  from generate_series(:from, :to) n, post;
insert into task_extension (id, task_id, state, wanted_on, reason, asked_at, asked_by, asked_post)
  select md5('extension-' || n)::uuid, md5('task-' || n)::uuid, 'ASKED', date '2030-02-01', 'Mưa', now(), person_id, id
  from generate_series(:from, :to) n, post;
insert into task_extension (id, task_id, state, wanted_on, reason, asked_at, asked_by, asked_post, answered_at)
  select md5('withdrawn-' || n)::uuid, md5('noted')::uuid, 'WITHDRAWN', date '2030-02-01', 'Mưa', now(), person_id, id, now()
  from generate_series(:from, :to) n, post;
insert into plan_phrase (plan_id, phrase, confirmed_at, person_id, post_id)
  select md5('plan')::uuid, 'nhóm ' || n, now(), person_id, id from generate_series(:from, :to) n, post;
insert into plan_phrase_addressee (plan_id, phrase, position, group_id)
  select md5('plan')::uuid, 'nhóm ' || n, 0, md5('group-' || n)::uuid from generate_series(:from, :to) n;
insert into task (id, plan_id, position, code, text, due_kind, due_on, parent_id, copy_of)
  select md5('copy-' || n)::uuid, md5('plan')::uuid, 10000 + n, 'I', 'Việc cũ', 'DATE', date '2030-01-02',
    md5('given')::uuid, md5('given')::uuid
  from generate_series(:from, :to) n;
insert into task_assignment (id, task_id, unit_id, role, kind, phrase, copy_id, assigned_at, person_id, post_id)
  select md5('assignment-' || n)::uuid, md5('given')::uuid, md5('unit-' || n)::uuid, 'LEAD', 'ORDER', 'các nơi',
    md5('copy-' || n)::uuid, now(), person_id, id
  from generate_series(:from, :to) n, post;

-- Upper plans that give the administrator's unit something to do.
insert into task (id, plan_id, position, code, text, due_kind, due_on)
  select md5('upper-task-' || n)::uuid, md5('plan-' || n)::uuid, 0, 'I', 'Việc của cấp trên', 'DATE', date '2030-01-02'
  from generate_series(:from, :to) n;
insert into task_assignment (id, task_id, unit_id, role, kind, phrase, assigned_at, person_id, post_id)
  select md5('upper-' || n)::uuid, md5('upper-task-' || n)::uuid, u.id, 'LEAD', 'ORDER', 'A', now(), p.person_id, p.id
  from generate_series(:from, :to) n, post p, unit u where u.code = 'A';

insert into skilful_model (id, version, registration_year, number, state, name, place, lead_unit, desk_unit, desk_since,
    endorsements, content, created_by, created_at, changed_at)
  select md5('model-' || n)::uuid, 0, 2024, 1 + n, 'BUILDING', 'Cổng nhà xanh', 'Ấp Một', u.id, u.id, now(), 0,
    '{"name": "Cổng nhà xanh", "year": 2024, "place": "Ấp Một", "partners": [], "relatedProject": "",
      "ethnicMinorityArea": false, "religionArea": false, "answers": {}}', p.id, now(), now()
  from generate_series(:from, :to) n, unit u, person p where u.code = 'A';
insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position, reason)
  select md5('step-' || n)::uuid, md5('model')::uuid, now(), 'NOTE_PROGRESS', 'BUILDING', id, 'Ai đó', 'Cán bộ', 'Tốt'
  from generate_series(:from, :to) n, unit where code = 'A';
insert into scoring_scheme (id, version, code, edition, name, sample, state, content, created_at)
  select md5('scheme-' || n)::uuid, 0, 'nhieu-dong', 1 + n, name, sample, state, content, created_at
  from generate_series(:from, :to) n, scoring_scheme where id = md5('scheme')::uuid;

insert into notice (id, person_id, post_id, kind, record_id, occasion, arguments, created_at)
  select md5('notice-' || n)::uuid, person_id, id, 'PLAN_SUBMITTED', md5('plan-' || n)::uuid, 'x',
    '["Kế hoạch", "Ai đó", ""]', now()
  from generate_series(:from, :to) n, post;
insert into calendar_feed (id, token_hash, person_id, post_id, created_at)
  select md5('feed-' || n)::uuid, decode(md5('feed-' || n), 'hex'), person_id, id, now()
  from generate_series(:from, :to) n, post;
insert into round_model (round_id, model_id, position)
  select md5('round')::uuid, md5('model-' || n)::uuid, n from generate_series(:from, :to) n;
insert into score_sheet (id, version, round_id, model_id, member_id, state, given, remarks, council_comment,
    nominator_comment, assigned_at, changed_at)
  select md5('sheet-' || n)::uuid, 0, md5('round')::uuid, md5('model-' || n)::uuid, md5('member')::uuid, 'ASSIGNED', '{}',
    '{}', '', '', now(), now() from generate_series(:from, :to) n;

-- Models that wait for a decision, and as many in one.
insert into skilful_model (id, version, registration_year, number, state, name, place, lead_unit, desk_unit, desk_since,
    endorsements, content, created_by, created_at, changed_at)
  select md5(kind || n)::uuid, 0, year, n, 'APPRAISED', 'Cổng nhà xanh ' || n, 'Ấp Một', u.id, u.id, now(), 0,
    '{"name": "Cổng nhà xanh", "year": 2024, "place": "Ấp Một", "partners": [], "relatedProject": "",
      "ethnicMinorityArea": false, "religionArea": false, "answers": {}}', p.id, now(), now()
  from generate_series(:from, :to) n, unit u, person p, (values ('waiting-', 2022), ('pending-', 2023)) k (kind, year)
  where u.code = 'A';
insert into recognition_decision (id, kind, state, title, level, created_by, created_name, created_at)
  select md5('decision-' || n)::uuid, 'RECOGNITION', 'CANCELLED', 'Công nhận lần ' || n, 'GRASSROOTS', id, 'Ai đó', now()
  from generate_series(:from, :to) n, person;
insert into recognition_item (id, decision_id, model_id, position, outcome, warnings, waiting)
  select md5('item-' || n)::uuid, md5('decision')::uuid, md5('pending-' || n)::uuid, n, 'RECOGNISE', '{}', true
  from generate_series(:from, :to) n;
insert into recognition_comment (id, decision_id, model_id, text, cleared, created_at)
  select md5(of || 'comment-' || n)::uuid, md5(of)::uuid, md5('model')::uuid, 'Nên làm tiếp ' || n, true, now()
  from generate_series(:from, :to) n, unnest(array['decision', 'published']) of;
insert into meeting (id, version, council_id, kind, state, title, place, starts_at, written_until, created_by, created_at)
  select md5('meeting-' || n)::uuid, 0, md5('council')::uuid, 'ORDINARY', 'PLANNED', 'Phiên ' || n, 'Phòng 1', now(), now(), id,
    now()
  from generate_series(:from, :to) n, person;
insert into meeting_pulse (meeting_id, pulse) select md5('meeting-' || n)::uuid, 1 from generate_series(:from, :to) n;
insert into meeting_item (id, meeting_id, position, state, title, unit_name, summary, note)
  select md5('meeting-item-' || n)::uuid, md5('meeting')::uuid, n, 'WAITING', 'Việc ' || n, '', '', ''
  from generate_series(:from, :to) n;

-- What else waits for the administrator: meetings without minutes, and checks of own models.
insert into meeting (id, version, council_id, kind, state, title, place, starts_at, written_until, opened_at, created_by,
    created_at)
  select md5('left-open-' || n)::uuid, 0, md5('council')::uuid, 'ORDINARY', 'OPEN', 'Phiên cũ ' || n, 'Phòng 1', now(), now(),
    now() - interval '2 days', id, now()
  from generate_series(:from, :to) n, person where n % 20 = 0;
insert into meeting_pulse (meeting_id, pulse) select md5('left-open-' || n)::uuid, 1 from generate_series(:from, :to) n
  where n % 20 = 0;
update skilful_model set recognised_level = 'GRASSROOTS' where id in
  (select md5('model-' || n)::uuid from generate_series(:from, :to) n where n % 20 = 0);
insert into effect_check (id, model_id, recognised_on, months, due_on, answer_by, opened_at)
  select md5('check-' || n)::uuid, md5('model-' || n)::uuid, date '2029-06-01', 6, date '2029-12-01', date '2029-12-31', now()
  from generate_series(:from, :to) n where n % 20 = 0;
