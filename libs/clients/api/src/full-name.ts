/** The parts of a name that stand in a list. */
export interface NameParts {
  readonly callName: string;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
}

/**
 * All of a name as people write it: "Amina el Amrani", or the one name somebody has. Who wants to
 * be called by their whole name is not given the family name twice.
 */
export function fullNameOf({ callName, namePrefix, familyName }: NameParts): string {
  const isWhole =
    familyName !== null && callName.toLowerCase().endsWith(` ${familyName.toLowerCase()}`);
  return isWhole ? callName : [callName, namePrefix, familyName].filter(Boolean).join(' ');
}

/** The same rule in SQL, for the client `alias`. */
export function sqlFullName(alias: string): string {
  const [call, family] = [`${alias}.call_name`, `${alias}.family_name`];
  return `CASE WHEN right(lower(${call}), length(${family}) + 1) = ' ' || lower(${family})
    THEN ${call} ELSE concat_ws(' ', ${call}, ${alias}.name_prefix, ${family}) END`;
}
