/**
 * Words that people in this country, and in this house, make passwords of. Lower case, folded as `fold` does it.
 * What is here is taken out of a password before it is asked whether enough is left.
 */
const words = [
  // What a password is called, and what is said at a door.
  'passord passordet password passwort losenord velkommen velkomen welcome hemmelig hemmeleg secret',
  'innlogging logginn login pinkode kode nokkel bruker brukernavn konto midlertidig bytt endre nytt',
  // Who it is for.
  'admin administrator redaktor redaksjon editor kommunikator kommunikasjon communicator sjef leder',
  // Where we are.
  'norge norway noreg norsk norske norwegian oslo bergen trondheim stavanger tromso kristiansand drammen',
  'fredrikstad bodo alesund nordland vestland viken sverige danmark europa europe',
  // When it was.
  'sommer vinter host vaar varen spring summer winter autumn januar februar mars april juni juli august',
  'september oktober november desember mandag tirsdag onsdag torsdag fredag lordag sondag jul paske',
  // What is dear to people.
  'hei hallo heisann elsker elskerdeg kjaere skatt familie mamma pappa fotball ski hund katt sol sommerferie',
  'rosenborg brann valerenga lillestrom liverpool arsenal manchester',
  // This house.
  'kreft cancer mission hub cmhn missionhub samfunnsoppdrag samfunnsoppdraget oppdrag forening foreningen',
  'kreftforeningen kreftregisteret sykehus sjukehus helse health forskning research forskningsradet radet',
  'universitet university institutt senter center cluster pasient patient partner nettside nettsted website',
  // Under the fingers.
  'qwerty qwertyuiop asdf asdfgh zxcvbn qazwsx abcdef abcd abc test',
].join(' ')

/** Letters that must be left of a password when all that others can guess is taken out. */
const enoughLeft = 4
const shortestWord = 3

/**
 * Whether a password is made of nothing but words of this country and this house, the `own` words of its user
 * (name, address, organisation), and digits and signs around them.
 */
export function isGuessable(password: string, own: readonly string[]): boolean {
  const known = [words, ...own].flatMap((text) => fold(text).split(/[^a-z]+/))
  const longestFirst = [...new Set(known)]
    .filter((word) => word.length >= shortestWord)
    .toSorted((a, b) => b.length - a.length)
  return readings(password).some((letters) => {
    const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), letters)
    return left !== letters && new Set(left.replaceAll(' ', '')).size < enoughLeft
  })
}

/** The letters of a password without digits and signs, and with those that stand for letters: `P@ss0rd`. */
const readings = (password: string): string[] =>
  [password, withoutEnds(password).replaceAll(/[@4013$5!]/g, (sign) => standsFor[sign] ?? '')].map(
    (text) => fold(text).replaceAll(/[^a-z]/g, ''),
  )

/** Without digits and signs before and behind: those stand for nothing. */
const withoutEnds = (text: string): string => text.replaceAll(/^[^a-zæøå]+|[^a-zæøå]+$/gi, '')

const standsFor: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '!': 'i',
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
