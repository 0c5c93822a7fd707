-- What there is one of. The province's own first unit is A, its administrator quantri.
insert into stored_file (sha256, name, media_type, size, content, stored_at)
  values (repeat('0', 64), 'a.txt', 'text/plain', 1, 'a', now());
insert into official_document (id, version, side, issuer_confidence, issued_on_precision, title, draft, partial, owner_unit,
    created_by, created_at, issued_on, source_sha256)
  select md5('document')::uuid, 0, 'GOVERNMENT', 'STATED', 'DAY', 'Kế hoạch nhiều dòng', false, false, u.id, p.id, now(),
    date '2024-01-05', repeat('0', 64)
  from unit u, person p where u.code = 'A';
insert into plan (id, version, document_id, state, owner_unit, created_at)
  select md5('plan')::uuid, 0, md5('document')::uuid, 'IN_PROGRESS', id, now() from unit where code = 'A';
insert into task (id, plan_id, position, code, text, due_kind, due_on)
  values (md5('given')::uuid, md5('plan')::uuid, 0, 'I', 'Việc giao cho nhiều nơi', 'DATE', date '2030-01-02'),
    (md5('noted')::uuid, md5('plan')::uuid, 1, 'II', 'Việc có nhiều diễn biến', 'DATE', date '2030-01-02');
insert into unit_group (id, code, name, valid_from, types, words)
  values (md5('group')::uuid, 'nhom', 'Các nơi', date '2000-01-01', '{}', '{}');
insert into unit (id, code) values (md5('unit')::uuid, 'LAU');
insert into skilful_model (id, version, registration_year, number, state, name, place, lead_unit, desk_unit, desk_since,
    endorsements, content, created_by, created_at, changed_at)
  select md5('model')::uuid, 0, 2024, 1, 'BUILDING', 'Cổng nhà xanh', 'Ấp Một', u.id, u.id, now(), 0,
    '{"name": "Cổng nhà xanh", "year": 2024, "place": "Ấp Một", "partners": [], "relatedProject": "",
      "ethnicMinorityArea": false, "religionArea": false, "answers": {}}', p.id, now(), now()
  from unit u, person p where u.code = 'A';
insert into scoring_scheme (id, version, code, edition, name, sample, state, content, created_at)
  select md5('scheme')::uuid, 0, 'nhieu-dong', 1, name, sample, state, content, created_at from scoring_scheme limit 1;
insert into council (id, version, kind, name, level, term_from, term_to, standing_unit, created_at)
  select md5('council')::uuid, 0, 'APPRAISAL_GROUP', 'Tổ thẩm định', 'PROVINCE', '2020-01-01', '2040-01-01', id, now()
  from unit where code = 'A';
insert into appraisal_round (id, version, council_id, scheme_id, name, year, level, deadline, min_sheets, missing_policy,
    blind, spread_percent, state, created_at)
  values (md5('round')::uuid, 0, md5('council')::uuid, md5('scheme')::uuid, 'Đợt chấm', 2024, 'PROVINCE', '2040-01-01', 1,
    'LEAVE_OUT', false, 20, 'OPEN', now());
insert into council_member (id, council_id, person_id, role, member_from)
  select md5('member')::uuid, md5('council')::uuid, id, 'MEMBER', '2020-01-01' from person order by id limit 1;
insert into recognition_decision (id, kind, state, title, level, created_by, created_name, created_at)
  select md5('decision')::uuid, 'RECOGNITION', 'PENDING', 'Công nhận nhiều mô hình', 'GRASSROOTS', id, 'Ai đó', now() from person;
insert into recognition_decision (id, kind, state, title, level, document, document_on, signer, published_at, created_by,
    created_name, created_at)
  select md5('published')::uuid, 'RECOGNITION', 'PUBLISHED', 'Đã công bố', 'GRASSROOTS', '1/QĐ', date '2024-01-05', 'Ai đó',
    now(), id, 'Ai đó', now() from person;
insert into meeting (id, version, council_id, kind, state, title, place, starts_at, written_until, opened_at, created_by, created_at)
  select md5('meeting')::uuid, 0, md5('council')::uuid, 'ORDINARY', 'OPEN', 'Phiên xét', 'Phòng 1', now(), now(), now(), id, now()
  from person;
insert into meeting_pulse (meeting_id, pulse) values (md5('meeting')::uuid, 1);
