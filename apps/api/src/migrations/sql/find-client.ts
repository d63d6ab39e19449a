/**
 * Finding people by a piece of their name, typing errors and all. Names are compared without
 * capitals, accents and punctuation, so that "El-Amrani", "el amrani" and "ÉL AMRANI" are one.
 */
export const plainNames = `
-- Declared immutable, which a generated column asks for: the dictionary is named in full and is
-- not changed after the installation.
CREATE FUNCTION app.plain_name(name text) RETURNS text IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog LANGUAGE sql AS $$
  SELECT btrim(regexp_replace(
    lower(app.unaccent('app.unaccent'::regdictionary, normalize(name, NFKC))),
    '[[:space:][:punct:]’‘–—·]+', ' ', 'g'))
$$;

-- All parts of a name, and once more prefix and family name written together ("vanderberg").
CREATE FUNCTION app.search_name(call_name text, given_names text, name_prefix text,
  family_name text) RETURNS text IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog LANGUAGE sql AS $$
  SELECT CASE WHEN position(' ' IN family) > 0 THEN plain || ' ' || replace(family, ' ', '')
    ELSE plain END
  FROM (SELECT app.plain_name(concat_ws(' ', call_name, given_names, name_prefix, family_name)),
    app.plain_name(concat_ws(' ', name_prefix, family_name))) AS parts (plain, family)
$$;

-- How near plain words are to a plain name, 0 to 1. Each word counts for its length, so that a
-- short prefix more or less changes little; a literal piece of the name counts almost fully.
CREATE FUNCTION app.name_nearness(words text, name text) RETURNS real IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog LANGUAGE sql AS $$
  SELECT coalesce(sum(length(word) * greatest(app.word_similarity(word, name),
      CASE WHEN position(word IN name) > 0 THEN 0.8 END)) / sum(length(word)), 0)::real
  FROM regexp_split_to_table(words, ' ') AS word WHERE word <> ''
$$;
`;

/**
 * The narrow door for the search. Under row security no trigram index is used, so it is owned by a
 * role that sees ids and names alone, and filters on the organisation itself. It only names who may
 * be meant: who may see them, and how near they are, is up to the query that calls it.
 */
export const findClient = `
CREATE INDEX client_search_name ON app.client USING gin (search_name app.gin_trgm_ops);
GRANT SELECT (id, organisation_id, search_name) ON app.client TO app_finder;
CREATE POLICY find_by_name ON app.client FOR SELECT TO app_finder USING (true);

CREATE FUNCTION app.find_client(words text) RETURNS SETOF uuid
STABLE ROWS 1000 SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET pg_trgm.word_similarity_threshold = 0.3 LANGUAGE sql AS $$
  -- Short words ("van", "el") are everywhere: they count for the nearness, and lead the way only
  -- when there is nothing longer.
  WITH words AS MATERIALIZED (
    SELECT word, length(word) AS size, max(length(word)) OVER () AS longest
    FROM regexp_split_to_table(app.plain_name(find_client.words), ' ') AS word
    WHERE word <> ''
  ), telling AS MATERIALIZED (
    SELECT array_agg(word) AS words, array_agg('%' || word || '%') AS pieces FROM words
    WHERE size >= least(4, longest)
  )
  SELECT c.id FROM app.client c
  WHERE c.organisation_id = (SELECT app.current_organisation())
    AND (c.search_name LIKE ANY ((SELECT t.pieces FROM telling t)::text[])
      OR c.search_name OPERATOR(app.%>) ANY ((SELECT t.words FROM telling t)::text[]))
$$;
REVOKE EXECUTE ON FUNCTION app.find_client(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.find_client(text) TO app_user;
GRANT CREATE ON SCHEMA app TO app_finder;
ALTER FUNCTION app.find_client(text) OWNER TO app_finder;
REVOKE CREATE ON SCHEMA app FROM app_finder;
`;
