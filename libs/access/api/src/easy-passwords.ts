/** Words people choose first, and words of this place; a password is more than these repeated. */
const EASY_WORDS = [
  'wachtwoord',
  'password',
  'welkom',
  'welcome',
  'ademruimte',
  'gemeente',
  'schuldhulp',
  'consulent',
  'inwoner',
  'geheim',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'azerty',
  'zxcvbnm',
  'letmein',
  'iloveyou',
  'admin',
  'administrator',
  'voetbal',
  'ajax',
  'feyenoord',
  'zomer',
  'herfst',
  'winter',
  'lente',
  'januari',
  'februari',
  'maart',
  'april',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const FEWEST_OTHER_CHARACTERS = 6;

/** Whether little variety is left of a password without common words. */
export function isEasyToGuess(password: string): boolean {
  const other = EASY_WORDS.reduce(
    (rest, word) => rest.replaceAll(word, ''),
    password.toLowerCase(),
  );
  return new Set(other).size < FEWEST_OTHER_CHARACTERS;
}
