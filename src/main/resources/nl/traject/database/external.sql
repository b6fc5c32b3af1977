-- A PostgreSQL server of your own (15 to 18, with ICU and data checksums) for Traject.
-- Run as superuser with psql, after replacing the two passwords.
-- The owner migrates; the application's role owns nothing, is no superuser and is bound by the row policies.
create role traject_owner login nosuperuser nobypassrls password 'replace-owner-password';
create role traject_app login nosuperuser nobypassrls password 'replace-app-password';
-- Only for "./traject seed --external", which writes the history of thousands of invented rows in sets; leave it out otherwise.
grant set on parameter session_replication_role to traject_owner;
create database traject owner traject_owner encoding 'UTF8' template template0;
revoke all on database traject from public;
grant connect on database traject to traject_app;
alter role traject_owner in database traject set search_path = public, extensions;
alter role traject_app in database traject set search_path = public, extensions;
-- Row policies make plans long and results short: compiling them takes seconds, running them milliseconds.
alter database traject set jit = off;

\connect traject
create schema extensions;
grant usage on schema extensions to public;
create extension btree_gist schema extensions;
create extension pg_trgm schema extensions;
create extension unaccent schema extensions;

-- Then start Traject with these in its environment:
--   TRAJECT_DATABASE_URL=jdbc:postgresql://HOST:5432/traject?sslmode=verify-full
--   TRAJECT_DATABASE_USER=traject_owner      TRAJECT_DATABASE_PASSWORD=...
--   TRAJECT_DATABASE_APP_USER=traject_app    TRAJECT_DATABASE_APP_PASSWORD=...
