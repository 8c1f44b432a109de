/** Ids from words: what an address can hold. */

const MOST_WORDS = 6;
const MOST_CHARACTERS = 60;

/** Lower-case letters, digits and hyphens, a letter first; `fallback` where no such word is left. */
export function nameFrom(words: string, fallback: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[a-z0-9]+/g);
  const name = (plain ?? [])
    .slice(0, MOST_WORDS)
    .join('-')
    .replace(/^[0-9-]+/, '')
    .slice(0, MOST_CHARACTERS)
    .replace(/-+$/, '');
  return name === '' ? fallback : name;
}

/** Gives out each id once: the second of a name gets a 2. */
export function namer(): (words: string, fallback: string) => string {
  const given = new Set<string>();
  return (words, fallback) => {
    const name = nameFrom(words, fallback);
    let unique = name;
    for (let count = 2; given.has(unique); count += 1) unique = `${name}-${count}`;
    given.add(unique);
    return unique;
  };
}
