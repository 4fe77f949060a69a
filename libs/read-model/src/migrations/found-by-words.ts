import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Actors and reports are found by words. Texts are folded as the domain folds them for a search (`foldText`), as far as SQL knows letters; the marks are
 * those of Latin, Greek, Cyrillic, Hebrew and Arabic. What the functions call is bound when they are made, so that an index built by whatever role and
 * search path has the same words.
 */
export class FoundByWords1796310000000 implements MigrationInterface {
  readonly name = 'FoundByWords1796310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION folded(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN CASE WHEN octet_length(given) = char_length(given) THEN translate(lower(given), '-''\`', ' ')
          ELSE translate(lower(regexp_replace(normalize(given, NFKD),
            '[''’‘‛\`´′\\u02B0-\\u036F\\u0483-\\u0487\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]', '', 'g')), 'ς-‐‑‒–—', 'σ      ') END;
      COMMENT ON FUNCTION folded IS 'A text as searches compare it: without case, diacritics and apostrophes, hyphens as spaces.';
      CREATE FUNCTION actor_words(actor json) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN to_tsvector('pg_catalog.simple'::regconfig, folded((actor ->> 'name') || ' ' || (actor ->> 'aliases')));
      COMMENT ON FUNCTION actor_words IS 'The words of the names of an actor.';
      CREATE FUNCTION report_words(event json) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN (SELECT to_tsvector('pg_catalog.english'::regconfig, folded(coalesce(told ->> 'summary', '') || ' ; ' || regexp_replace(
              coalesce(told ->> 'initiators', '') || coalesce(told ->> 'targets', '') || coalesce(told ->> 'place', ''),
              '"(precision|latitude|longitude)":[^,}]*|"(name|of|role|countries|region)":', ' ', 'g')))
            FROM (SELECT coalesce(data -> 'fields', data) AS told FROM (SELECT event -> 'data' AS data OFFSET 0) AS whole OFFSET 0) AS said);
      COMMENT ON FUNCTION report_words IS 'The words of a report or correction: summary, actors as mentioned, place; without what English inflects.';
      CREATE INDEX actors_by_word ON actors USING gin (actor_words(value));
      CREATE INDEX events_by_word ON events USING gin (report_words(value))
        WHERE type IN ('talion.action.reported.v1', 'talion.action.corrected.v1')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX events_by_word, actors_by_word;
      DROP FUNCTION report_words(json);
      DROP FUNCTION actor_words(json);
      DROP FUNCTION folded(text)`);
  }
}
