-- The SQL twin of vn.danvan.shared.TextFolding: same rule, same result, so that an index serves every search.
create or replace function shared.fold(value text) returns text
language sql immutable parallel safe strict
as $$
  select regexp_replace(
    regexp_replace(
      translate(regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g'), 'đð–—−‘’“”', 'dd---''''""'),
      '(?<![aeiou])y(?![a-z])|(?<=qu)y(?![a-z])', 'i', 'g'),
    '\s+', ' ', 'g')
$$;
grant usage on schema shared to public;
